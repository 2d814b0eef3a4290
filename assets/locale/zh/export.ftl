# What leaves the program: failures and the sheets of workbooks.
export-error-picture-size = 无法生成 { $width } × { $height } 像素的图片。请选择每边不超过 16,384 像素的尺寸。
export-error-too-many-rows = 该表有 { $rows } 行，而一个工作表最多容纳 1,048,575 行。请导出为 CSV，或先进行筛选。
export-error-writer = 无法生成文件：{ $reason }。
export-sheet-data = 数据
export-sheet-about = 图表说明

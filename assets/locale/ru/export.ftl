# What leaves the program: failures and the sheets of workbooks.
export-error-picture-size = Невозможно создать изображение размером { $width } × { $height } пикселей. Выберите размер не более 16 384 пикселей по каждой стороне.
export-error-too-many-rows = В таблице строк: { $rows }; на листе помещается не более 1 048 575. Экспортируйте её в CSV или сначала отфильтруйте.
export-error-writer = Не удалось создать файл: { $reason }.
export-sheet-data = Данные
export-sheet-about = О диаграмме

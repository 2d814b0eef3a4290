# Tries setup.exe on Windows itself: install, read, export, open a window, uninstall.
#   dist/windows/try.ps1 FOLDER-WITH-THE-INSTALLERS FOLDER-FOR-THE-PICTURES
param([string] $From = 'target/installers', [string] $Pictures = 'target/pictures')
$ErrorActionPreference = 'Stop'
New-Item -ItemType Directory -Force $Pictures | Out-Null
$setup = (Get-ChildItem "$From/*-setup.exe" | Select-Object -First 1).FullName
$app = "$env:LOCALAPPDATA\Programs\Folioscope"
$failed = 0

function Check([string] $What, [bool] $Holds) {
    if ($Holds) { "ok: $What" } else { "FAILED: $What"; $script:failed++ }
}

Start-Process -Wait $setup '/S'
Check 'the program is there' (Test-Path "$app\folioscope.exe")
Check 'the Start menu has it' (Test-Path "$env:APPDATA\Microsoft\Windows\Start Menu\Programs\Folioscope.lnk")
Check '.folio is its file type' ((Get-Item 'HKCU:\Software\Classes\.folio').GetValue('') -eq 'Folioscope.Project')

$version = & "$app\folioscope.com" --version
Check "it says its version: $version" ($version -like 'folioscope *')
& "$app\folioscope.com" sample --to sample
$sheet = (Get-ChildItem sample/*.xlsx | Select-Object -First 1).FullName
$read = & "$app\folioscope.com" inspect $sheet --json | ConvertFrom-Json
Check 'a workbook is read by the reader in a process of its own' ($read.format -eq 'xlsx')
& "$app\folioscope.com" export --sample --view lorenz --to lorenz.pdf
Check 'a PDF is exported' ((Test-Path lorenz.pdf) -and (Get-Item lorenz.pdf).Length -gt 5000)
& "$app\folioscope.com" inspect nothing.xlsx 2>$null
Check 'a failure has exit code 1' ($LASTEXITCODE -eq 1)

$window = Start-Process -PassThru "$app\folioscope.exe" '--sample'
Start-Sleep 15
$window.Refresh()
Check 'the window is open' (-not $window.HasExited -and $window.MainWindowTitle -like '*Folioscope*')
Add-Type -AssemblyName System.Windows.Forms, System.Drawing
$screen = [System.Windows.Forms.Screen]::PrimaryScreen.Bounds
$bitmap = New-Object System.Drawing.Bitmap $screen.Width, $screen.Height
[System.Drawing.Graphics]::FromImage($bitmap).CopyFromScreen($screen.Location, [System.Drawing.Point]::Empty, $screen.Size)
$bitmap.Save((Join-Path (Resolve-Path $Pictures) 'window.png'))
$again = Start-Process -Wait -PassThru $setup '/S'
Check 'setup refuses while it runs' ($again.ExitCode -ne 0)
if (-not $window.HasExited) { $window.Kill(); $window.WaitForExit() }

Set-Content "$HOME\mine.folio" 'a project'
Start-Process -Wait "$app\uninstall.exe" '/S'
foreach ($second in 1..30) { if (Test-Path $app) { Start-Sleep 1 } }
Check 'the program is gone' (-not (Test-Path $app))
Check 'the file type is gone' (-not (Test-Path 'HKCU:\Software\Classes\.folio'))
Check 'projects are left alone' (Test-Path "$HOME\mine.folio")
if ($failed) { exit 1 }

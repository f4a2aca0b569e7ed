@echo off
rem Chancery's launcher for Windows: finds a JDK, builds on first use and after a change, and runs the command line.
rem   chancery COMMAND ...    the command line        chancery test    every check and test        chancery build    the build alone
setlocal
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "APP=%HOME_DIR%\cli\target\app"

set "JDK="
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where javac 2^>nul') do call :try "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
if not defined JDK (
    echo chancery: a JDK of version 25 or later is needed and was not found: install one ^(adoptium.net has them^), or name its folder in JAVA_HOME 1>&2
    exit /b 3
)
set "JAVA_HOME=%JDK%"

if "%~1"=="test" (
    cd /d "%HOME_DIR%"
    call mvnw.cmd -B -ntp verify
    exit /b
)
if "%~1"=="build" goto :build_only

powershell -NoProfile -Command "$b = Get-Item -ErrorAction SilentlyContinue '%APP%\built'; if (-not $b) { exit 1 }; $n = Get-ChildItem -Recurse -File '%HOME_DIR%\pom.xml','%HOME_DIR%\*\pom.xml','%HOME_DIR%\*\src\main' | Where-Object { $_.LastWriteTime -gt $b.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 call :build || exit /b 3

"%JDK%\bin\java" --enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 %CHANCERY_JAVA_OPTIONS% -cp "%APP%\chancery.jar" "-Dchancery.home=%HOME_DIR%" org.chancery.cli.Main %*
exit /b

:build_only
call :build
exit /b

:build
echo chancery: building Chancery, which takes a minute or two the first time 1>&2
call "%HOME_DIR%\mvnw.cmd" -B -q -f "%HOME_DIR%\pom.xml" -Dquick "-Dapp=%APP%" -pl cli -am process-classes 1>&2
if errorlevel 1 (
    echo chancery: the build failed 1>&2
    exit /b 3
)
type nul > "%APP%\built"
exit /b 0

rem Takes a folder as the JDK if it is one, of version 25 or later, and none was taken before.
:try
if defined JDK exit /b
if not exist "%~1\bin\javac.exe" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do for /f "tokens=1 delims=.-+" %%M in (%%V) do if %%M GEQ 25 set "JDK=%~f1"
exit /b

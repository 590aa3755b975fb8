@echo off
rem Sets cpdesk up on a fresh Windows machine and starts it: the same commands as ./run.
rem Written beside run, which is tried on bare machines; this file has not been tried on Windows yet.
setlocal
set "here=%~dp0"
set "venv=%here%.venv"
set "python=%venv%\Scripts\python.exe"
set "command=%~1"
if "%command%"=="" set "command=window"

set "group=--no-dev"
for %%c in (test prove bench) do if "%command%"=="%%c" set "group=--dev"
if exist "%venv%\.synced--dev" set "group=--dev"
set "stamp=%venv%\.synced%group%"

rem Set up anew when the lock differs from the one that was installed.
fc /b "%here%uv.lock" "%stamp%" >nul 2>nul && goto start
py -3 -c "import sys; sys.exit(sys.version_info < (3, 11))" || (
    echo run: Python 3.11 or newer is missing. Install it from python.org, with the py launcher.
    exit /b 2
)
set "uv=uv"
uv --version >nul 2>nul || set "uv=%venv%\Scripts\uv.exe"
if not "%uv%"=="uv" if not exist "%uv%" (
    echo run: Making .venv and bringing uv, the installer, into it.
    py -3 -m venv "%venv%" || exit /b 2
    "%python%" -m pip install --quiet --disable-pip-version-check "uv>=0.9" || exit /b 2
)
echo run: Installing exactly what uv.lock names.
set "UV_PROJECT_ENVIRONMENT=%venv%"
set "UV_SYSTEM_CERTS=1"
pushd "%here%"
"%uv%" sync --quiet --frozen %group% || exit /b 2
"%python%" resources\i18n\translations.py release || exit /b 2
popd
copy /y "%here%uv.lock" "%stamp%" >nul

:start
rem %* cannot lose its first word: the rest is collected by hand.
set "rest="
:collect
shift
if "%~1"=="" goto dispatch
set "rest=%rest% %1"
goto collect

:dispatch
if "%command%"=="window" "%python%" "%here%main.py" & goto end
if "%command%"=="cpdesk" "%venv%\Scripts\cpdesk.exe"%rest% & goto end
if "%command%"=="demo" goto demo
cd /d "%here%"
set "QT_QPA_PLATFORM=offscreen"
if "%command%"=="test" "%python%" -m pytest -n 2 --durations=20%rest% & goto end
if "%command%"=="prove" set "CPDESK_ROUNDS_PERCENT=100" & "%python%" -m pytest -m promise --proof docs\proof.md%rest% & goto end
if "%command%"=="bench" (for %%f in (benchmarks\bench_*.py) do "%python%" "%%f"%rest%) & goto end
echo usage: run [demo^|test^|prove^|bench^|cpdesk ...]
exit /b 2

:demo
if not exist "%here%demo" mkdir "%here%demo"
if not exist "%here%demo\school.cpdesk" "%venv%\Scripts\cpdesk.exe" demo "%here%demo\school.cpdesk"
echo run: The password of the practice school:  practice school
"%venv%\Scripts\cpdesk.exe" open "%here%demo\school.cpdesk"

:end
exit /b %errorlevel%

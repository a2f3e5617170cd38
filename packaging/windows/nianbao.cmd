@echo off
rem Starts Nianbao from the folder that this file lies in. A runtime\ folder beside it is used first,
rem then JAVA_HOME, then the Java on the PATH. Verbs run in this console and pass on their exit code.
rem -XX:-UsePerfData: no file in the folder for temporary files says that the program runs.
rem The current folder stays as it is, so that relative file names mean what the user typed.
setlocal
set "BIN="
if exist "%~dp0runtime\bin\java.exe" set "BIN=%~dp0runtime\bin\"
if not defined BIN if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "BIN=%JAVA_HOME%\bin\"
for %%V in (new check compare export import rules -h --help -V --version) do if "%~1"=="%%V" goto console
start "" "%BIN%javaw.exe" -XX:-UsePerfData -jar "%~dp0nianbao.jar" %*
exit /b 0
:console
"%BIN%java.exe" -XX:-UsePerfData -jar "%~dp0nianbao.jar" %*
exit /b %ERRORLEVEL%

@echo off
rem Starts Faultline with a Java of at least the version below, wherever one is installed.
setlocal EnableExtensions EnableDelayedExpansion
set NEEDED=25
set "APP=%~dp0.."
set "FOUND="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined FOUND call :consider "%APP%\runtime"
if not defined FOUND for /f "delims=" %%J in ('where java 2^>nul') do if not defined FOUND call :consider "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  if not defined FOUND if exist "%%~R" for /d %%J in ("%%~R\*") do if not defined FOUND call :consider "%%~J"
)
if not defined FOUND (
  echo faultline: no Java %NEEDED% or newer found; install one ^(winget install EclipseAdoptium.Temurin.%NEEDED%.JRE^) or set JAVA_HOME to it 1>&2
  exit /b 1
)

rem A command that only asks is over before the optimising compiler has paid for itself; one that works needs the least
rem memory with the simplest collector; the window must not stand still while memory is collected.
set "TIERS=-XX:+TieredCompilation"
set "GC=-XX:+UseG1GC -XX:MaxGCPauseMillis=30 -XX:InitiatingHeapOccupancyPercent=65 -XX:-G1UseAdaptiveIHOP"
for %%C in (collect import export reindex regroup merge unmerge assign resolve archive reopen undo demangle issues events event stats inspect lookup symbols help --help --version) do if /i "%~1"=="%%C" set "GC=-XX:+UseSerialGC"
for %%C in (issues events event stats inspect lookup symbols help --help --version) do if /i "%~1"=="%%C" set "TIERS=-XX:TieredStopAtLevel=1"

"%FOUND%\bin\java.exe" -Xms32m -Xmx512m -Xss1m %GC% -XX:MetaspaceSize=96m -XX:+UseCompactObjectHeaders %TIERS% -XX:-UsePerfData "-XX:AOTCache=%APP%\lib\faultline.aot" -Xlog:aot*=off -Xlog:cds*=off --enable-native-access=ALL-UNNAMED "-Dfaultline.installation=%APP%" %JAVA_OPTS% -cp "%APP%\lib\faultline.jar" dev.faultline.app.Launcher %*
exit /b %ERRORLEVEL%

:consider
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "VERSION=0"
for /f "tokens=2 delims==" %%V in ('findstr /b JAVA_VERSION= "%~1\release"') do set "VERSION=%%~V"
for /f "tokens=1 delims=.-+" %%V in ("!VERSION!") do set "MAJOR=%%V"
if !MAJOR! GEQ %NEEDED% set "FOUND=%~1"
exit /b

# The one command of a newcomer on Windows: builds in Release what has changed, and runs the verb.
# For Windows PowerShell 5.1 and PowerShell 7; it takes the same words as the bash script beside it.
# Only ASCII here: 5.1 reads a file without a byte order mark as the system's old code page.

$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot
$state = Join-Path $root 'obj/ganassets'
$program = Join-Path $root 'Trainer/bin/Release/net10.0/ganassets.dll'
# PowerShell makes an array of a word with commas, such as remedies=packing,experience-replay.
$words = @($args | ForEach-Object { if ($_ -is [array]) { $_ -join ',' } else { "$_" } })
$verb = if ($words.Count -gt 0) { [string]$words[0] } else { '' }

function Say([string] $text) { [Console]::Error.WriteLine("ganassets: $text") }

# What ends the script early: a line and an exit code.
function Stop-With([int] $code, [string] $text) {
    Say $text
    exit $code
}

# ---- What is missing ------------------------------------------------------------------------------------------------

function Get-Sdk {
    $sdks = if (Get-Command dotnet -CommandType Application -ErrorAction SilentlyContinue) { @(dotnet --list-sdks) } else { @() }
    if (-not ($sdks -match '^10\.')) {
        Stop-With 2 'the .NET 10 SDK is missing; get it by "winget install Microsoft.DotNet.SDK.10" or from https://dotnet.microsoft.com/download/dotnet/10.0, then open a new window.'
    }

    $sdks -join '; '
}

# The folders whose npm packages a build needs and that are not installed, or are older than their lock file.
function Get-MissingModules {
    $folders = @('Trainer/Report/web')
    if ($env:GANASSETS_PACKAGES -eq 'system') { $folders = @('Packages/OnnxRuntime') + $folders }
    foreach ($folder in $folders) {
        $lock = Join-Path $root "$folder/package-lock.json"
        # npm writes this file last, so an install that broke off is done again.
        $installed = Join-Path $root "$folder/node_modules/.package-lock.json"
        if (-not (Test-Path $lock)) { continue }
        if (-not (Test-Path $installed) -or (Get-Item -Force $installed).LastWriteTimeUtc -lt (Get-Item $lock).LastWriteTimeUtc) { $folder }
    }
}

# The doctor reports and installs nothing, which a build would do. What is built already tells all by itself.
function Invoke-DoctorWithoutBuild([string[]] $modules) {
    if (Test-Path $program) {
        dotnet $program @words
        exit $LASTEXITCODE
    }

    $findings = @()
    if (-not (Get-Command npm -CommandType Application -ErrorAction SilentlyContinue)) {
        $findings += @{ name = 'build'; state = 'missing'; text = 'needs Node.js with npm'; mend = 'winget install OpenJS.NodeJS.LTS, then open a new window' }
    }

    $findings += @{ name = 'npm packages'; state = 'missing'; text = "needs those of $modules"; mend = 'the first other verb installs them, such as .\ganassets.ps1 demo' }
    if ($words -contains '--json') {
        [Console]::Out.WriteLine((ConvertTo-Json -Depth 3 @{ usable = $false; findings = $findings }))
    } else {
        foreach ($finding in $findings) {
            [Console]::Out.WriteLine(('missing  {0,-13} {1}' -f $finding.name, $finding.text))
            [Console]::Out.WriteLine((' ' * 23) + [char]0x2192 + ' ' + $finding.mend)
        }
    }

    exit 2
}

# ---- Building -------------------------------------------------------------------------------------------------------

function Get-Sources([string[]] $more) {
    $names = $more + @('Runtime', 'Trainer', 'Packages', 'Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props', 'global.json', '.editorconfig', 'NuGet.config')
    $names | ForEach-Object { Join-Path $root $_ } | Where-Object { Test-Path $_ }
}

# Whether a file has changed since the build's begin, or a folder (something came or went in it) since its end.
function Test-Changed([string] $path, [DateTime] $begin, [DateTime] $end) {
    $item = Get-Item -LiteralPath $path -Force
    if (-not $item.PSIsContainer) { return $item.LastWriteTimeUtc -gt $begin }
    if ($item.LastWriteTimeUtc -gt $end) { return $true }
    foreach ($child in Get-ChildItem -LiteralPath $path -Force) {
        if (@('bin', 'obj', 'node_modules') -contains $child.Name) { continue }
        if (Test-Changed $child.FullName $begin $end) { return $true }
    }

    $false
}

function Test-Built([string] $stamp, [string] $key, [string] $output, [string[]] $sources) {
    if (-not (Test-Path $stamp) -or -not (Test-Path $output)) { return $false }
    $lines = @(Get-Content -LiteralPath $stamp)
    if ($lines.Count -ne 2 -or $lines[1] -ne $key) { return $false }
    $begin = New-Object DateTime ([long]$lines[0]), ([DateTimeKind]::Utc)
    $end = (Get-Item -LiteralPath $stamp).LastWriteTimeUtc
    foreach ($source in $sources) {
        if (Test-Changed $source $begin $end) { return $false }
    }

    $true
}

function Invoke-Build([string] $name, [string] $project, [string] $output, [string] $key, [string[]] $sources) {
    $stamp = Join-Path $state "$name.built"
    if (Test-Built $stamp $key $output $sources) { return }

    Say "building $(Split-Path $project -Leaf) in Release"
    New-Item -ItemType Directory -Force $state | Out-Null
    $begin = [DateTime]::UtcNow.Ticks
    dotnet msbuild (Join-Path $root $project) -nologo -restore -p:Configuration=Release -v:quiet -clp:ErrorsOnly -tl:off -nodeReuse:false |
        ForEach-Object { [Console]::Error.WriteLine($_) }
    if ($LASTEXITCODE -ne 0) { Stop-With 1 'the build failed.' }
    Set-Content -LiteralPath $stamp -Value @([string]$begin, $key)
}

# ---- Running --------------------------------------------------------------------------------------------------------

function Get-TestFilter {
    $names = @($words | Select-Object -Skip 1)
    foreach ($name in $names) {
        if ($name -notmatch '^[A-Za-z0-9_.]+$') {
            Stop-With 2 "test takes words that a test's full name contains, such as Runtime or Exporter, not '$name'."
        }
    }

    ($names | ForEach-Object { "FullyQualifiedName~$_" }) -join '|'
}

function Invoke-Tests([string] $filter, [string] $key) {
    Invoke-Build 'tests' 'Tests/GanAssets.Tests.csproj' (Join-Path $root 'Tests/bin/Release/net10.0/GanAssets.Tests.dll') $key (Get-Sources @('Tests', 'Samples'))

    $results = Join-Path $root 'TestResults'
    $file = Join-Path $results 'tests.trx'
    if (Test-Path $file) { Remove-Item -LiteralPath $file }
    $choice = if ($filter) { @('--filter', $filter) } else { @() }
    dotnet test (Join-Path $root 'Tests/GanAssets.Tests.csproj') -c Release --no-build @choice --results-directory $results --logger 'trx;LogFileName=tests.trx' --logger 'console;verbosity=minimal' |
        Out-Host
    Complete-Tests $file $LASTEXITCODE
}

# The console logger names the skipped tests but not their reasons, which say what to install to run them.
function Complete-Tests([string] $file, [int] $status) {
    $total = 0; $passed = 0; $failed = 0
    if (Test-Path $file) {
        $run = ([xml](Get-Content -LiteralPath $file -Raw -Encoding UTF8)).TestRun
        foreach ($result in @($run.Results.UnitTestResult)) {
            if ($result.outcome -eq 'NotExecuted' -and $result.Output.ErrorInfo.Message) {
                [Console]::Out.WriteLine("skipped $($result.testName): $($result.Output.ErrorInfo.Message)")
            }
        }

        $counters = $run.ResultSummary.Counters
        $total = [int]$counters.total; $passed = [int]$counters.passed; $failed = [int]$counters.failed
    }

    if ($status -ne 0 -and $failed -eq 0) {
        Say "the test runner ended with code $status though no test failed: the run broke off."
    } elseif ($total -eq 0) {
        Say 'no test ran.'
        $status = 1
    }

    $skipped = $total - $passed - $failed
    $line = "$passed passed, $failed failed"
    if ($skipped -gt 0) { $line += ", $skipped skipped" }
    [Console]::Out.WriteLine($line)
    if ($status -ne 0 -or $failed -ne 0) { exit 1 }
    exit 0
}

# The program explains the verb as it does the others.
$runsTests = $verb -eq 'test' -and -not ($words -contains '--help' -or $words -contains '-h')

# The script runs inside the caller's session, whose environment stays as it was.
$variables = @{ GANASSETS_HOME = $root; DOTNET_NOLOGO = '1'; DOTNET_CLI_TELEMETRY_OPTOUT = '1' }
# Threads that spin while they wait make a training step many times slower as soon as anything else uses the cores.
if (-not $env:OMP_WAIT_POLICY) { $variables.OMP_WAIT_POLICY = 'PASSIVE' }
# The build looks from folders of its own.
if ($env:LIBTORCH) { $variables.LIBTORCH = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($env:LIBTORCH) }
$before = @{}
foreach ($name in $variables.Keys) {
    $before[$name] = [Environment]::GetEnvironmentVariable($name)
    Set-Item "Env:$name" $variables[$name]
}

try {
    # A shell that completes a word asks so, and waits for no build.
    if ($verb.StartsWith('[suggest:')) {
        if (Test-Path $program) { dotnet $program @words }
        exit 0
    }

    if ($env:GANASSETS_PACKAGES -and @('system', 'nuget') -notcontains $env:GANASSETS_PACKAGES) {
        Stop-With 2 "GANASSETS_PACKAGES is '$env:GANASSETS_PACKAGES'; it can be system or nuget."
    }

    if ($env:GANASSETS_TORCH -and @('cpu', 'cuda') -notcontains $env:GANASSETS_TORCH) {
        Stop-With 2 "GANASSETS_TORCH is '$env:GANASSETS_TORCH'; it can be cpu or cuda."
    }

    # Where neither is set, Packages/Sources.props decides: on Windows nuget and cuda.
    $filter = if ($runsTests) { Get-TestFilter } else { '' }
    $key = "$(Get-Sdk) | $env:GANASSETS_PACKAGES | $env:GANASSETS_TORCH | $env:LIBTORCH"
    if ($runsTests) { Invoke-Tests $filter $key }

    if ($verb -eq 'doctor') {
        $modules = @(Get-MissingModules)
        if ($modules.Count -gt 0) { Invoke-DoctorWithoutBuild $modules }
    }

    Invoke-Build 'trainer' 'Trainer/GanAssets.Trainer.csproj' $program $key (Get-Sources @())
    dotnet $program @words
    exit $LASTEXITCODE
} finally {
    foreach ($name in $before.Keys) {
        if ($null -eq $before[$name]) { Remove-Item "Env:$name" } else { Set-Item "Env:$name" $before[$name] }
    }
}

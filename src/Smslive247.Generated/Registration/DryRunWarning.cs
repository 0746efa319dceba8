using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Smslive247.Registration;

/// <summary>Warns when a host starts, which validates its options: an account with <see cref="Smslive247Options.DryRun"/> sends nothing.</summary>
internal sealed class DryRunWarning(ILoggerFactory loggers) : IValidateOptions<Smslive247Options>
{
    public ValidateOptionsResult Validate(string? name, Smslive247Options options)
    {
        if (options is { DryRun: true, BaseAddress: not null })
        {
            var tags = new CallTags(options.BaseAddress, string.IsNullOrEmpty(name) ? null : name);
            new CallTelemetry(tags, options.TimeProvider, CallMetrics.Shared, (options.LoggerFactory ?? loggers).CreateLogger(TelemetrySource.Name)).ReportDryRun(isOn: true);
        }

        return ValidateOptionsResult.Skip;
    }
}

using Microsoft.Extensions.Options;

namespace Smslive247.Campaigns.Options;

/// <summary>Reports all invalid options at once.</summary>
internal sealed class CampaignsOptionsValidator : IValidateOptions<CampaignsOptions>
{
    private static readonly TimeSpan ShortestLease = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ShortestReportCheck = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestReportTimeout = TimeSpan.FromDays(365);

    public ValidateOptionsResult Validate(string? name, CampaignsOptions options)
    {
        var problems = Problems(options).OfType<string>().Select(problem => $"{nameof(CampaignsOptions)}.{problem}").ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string?> Problems(CampaignsOptions options) =>
    [
        options.PartsPerSecond is > 0 and <= 1_000_000 ? null : $"{nameof(options.PartsPerSecond)} is {options.PartsPerSecond}: set more than 0 and at most 1,000,000.",
        options.MaxInFlight > 0 ? null : $"{nameof(options.MaxInFlight)} is {options.MaxInFlight}: set 1 or more.",
        options.ClaimParts > 0 ? null : $"{nameof(options.ClaimParts)} is {options.ClaimParts}: set 1 or more.",
        options.Lease >= ShortestLease ? null : $"{nameof(options.Lease)} is {options.Lease}: set at least {ShortestLease}.",
        options.CallTimeout > TimeSpan.Zero && options.CallTimeout < options.Lease / 2
            ? null
            : $"{nameof(options.CallTimeout)} is {options.CallTimeout}: set a time below half of {nameof(options.Lease)}, which is {options.Lease / 2}.",
        options.SettleTime >= TimeSpan.Zero ? null : $"{nameof(options.SettleTime)} is {options.SettleTime}: set zero or more.",
        options.FirstReportCheck >= ShortestReportCheck ? null : $"{nameof(options.FirstReportCheck)} is {options.FirstReportCheck}: set at least {ShortestReportCheck}.",
        options.ReportTimeout >= options.FirstReportCheck && options.ReportTimeout <= LongestReportTimeout
            ? null
            : $"{nameof(options.ReportTimeout)} is {options.ReportTimeout}: set at least {nameof(options.FirstReportCheck)}, which is {options.FirstReportCheck}, and at most {LongestReportTimeout}.",
        options.CreditsPerPart is null or >= 0 ? null : $"{nameof(options.CreditsPerPart)} is {options.CreditsPerPart}: set zero or more.",
        options.RetainPersonalData is null || options.RetainPersonalData >= TimeSpan.Zero ? null : $"{nameof(options.RetainPersonalData)} is {options.RetainPersonalData}: set zero or more.",
        string.IsNullOrWhiteSpace(options.Region) ? $"{nameof(options.Region)} is empty: set a country such as NG." : null,
        Enum.IsDefined(options.ApiVersion) ? null : $"{nameof(options.ApiVersion)} is {options.ApiVersion}: set {CampaignsApiVersion.V5} or {CampaignsApiVersion.V4}.",
        options.TimeProvider is null ? $"{nameof(options.TimeProvider)} is null: the default is {nameof(TimeProvider)}.{nameof(TimeProvider.System)}." : null,
    ];
}

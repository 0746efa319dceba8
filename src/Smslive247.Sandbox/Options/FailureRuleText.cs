using System.Globalization;
using System.Text.RegularExpressions;

namespace Smslive247.Sandbox.Options;

/// <summary>Reads a failure rule of one line.</summary>
internal static partial class FailureRuleText
{
    private const string Form = "A rule has the form SHARE:FAILURE or SHARE:FAILURE:OPERATION, such as 5%:lost, 2%:503 or 100%:lost,isCarriedOut:Messages_Send.";

    /// <exception cref="FormatException">It is no rule.</exception>
    public static SandboxFailureRule Read(string text)
    {
        var match = Rule().Match(text);
        if (!match.Success)
        {
            throw new FormatException(Form);
        }

        return new()
        {
            Share = (double)Within(decimal.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture), 0.000000001m, 100, "The share must be more than 0% and at most 100%.") / 100,
            Failure = match.Groups["status"] is { Success: true, Value: var status } ? SandboxFailure.Status(Status(decimal.Parse(status, CultureInfo.InvariantCulture))) : Failure(match),
            OperationId = match.Groups["operation"] is { Success: true, Value: var operation } ? operation : null,
        };
    }

    private static SandboxFailure Failure(Match match)
    {
        var name = match.Groups["kind"].Value;
        var kind = FailureKind.Find(name) ?? throw new FormatException($"There is no failure {name}, but {string.Join(", ", FailureKind.All.Select(kind => kind.Name))} and statuses such as 503.");
        var members = Member().Matches(match.Groups["members"].Value).ToLookup(member => member.Groups["name"].Value, member => member.Groups["value"]);
        if (members.FirstOrDefault(member => member.Count() > 1)?.Key is { } repeated)
        {
            throw new FormatException($"{repeated}: Is stated twice.");
        }

        if (members["isCarriedOut"].Any(value => value.Success))
        {
            throw new FormatException("isCarriedOut: Has no value; leave it out, and the request is not carried out.");
        }

        return kind.FindProblem([.. members.Select(member => member.Key)]) is { } wrong
            ? throw new FormatException($"{wrong.Member}: {wrong.Problem}")
            : kind.Create(new()
            {
                Code = Number(members, "code") is { } code ? Status(code) : null,
                RetryAfter = Seconds(members, "retryAfterSeconds"),
                Time = Seconds(members, "seconds"),
                IsCarriedOut = members.Contains("isCarriedOut"),
            });
    }

    private static int Status(decimal code) => decimal.IsInteger(code)
        ? (int)Within(code, 400, 599, "The status must be between 400 and 599.")
        : throw new FormatException("code: Needs an integer, such as code=503.");

    private static TimeSpan? Seconds(ILookup<string, Group> members, string name) => Number(members, name) is { } seconds
        ? TimeSpan.FromTicks((long)(Within(seconds, 0, (decimal)OptionsCheck.LongestWait.TotalSeconds, $"{name}: Must be at most a day.") * TimeSpan.TicksPerSecond))
        : null;

    private static decimal Within(decimal number, decimal least, decimal most, string problem) => number >= least && number <= most ? number : throw new FormatException(problem);

    private static decimal? Number(ILookup<string, Group> members, string name) => !members.Contains(name) ? null
        : members[name].Last() is { Success: true, Value: var value } ? decimal.Parse(value, CultureInfo.InvariantCulture)
        : throw new FormatException($"{name}: Needs a number, such as {name}=5.");

    // Numbers are short enough for decimal, and codes for int.
    [GeneratedRegex(@"^(?<percent>\d{1,3}(\.\d{1,9})?)%:((?<status>\d{3})|(?<kind>[A-Za-z]+)(?<members>(,[A-Za-z]+(=\d{1,6}(\.\d{1,6})?)?)*))(:(?<operation>\w+))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();

    [GeneratedRegex(@",(?<name>[A-Za-z]+)(=(?<value>[\d.]+))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Member();
}

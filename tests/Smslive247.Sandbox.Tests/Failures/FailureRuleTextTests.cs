using System.Text.RegularExpressions;
using Smslive247.Sandbox.Options;
using Smslive247.TestSupport;

namespace Smslive247.Sandbox.Tests.Failures;

/// <summary>Failure rules as text, with the names of the control over HTTP.</summary>
[Trait("Category", "Culture")]
public sealed class FailureRuleTextTests
{
    [Theory]
    [InlineData("5%:lost", 0.05, "lost", null, null, null, false, null)]
    [InlineData("0.5%:503", 0.005, "status", 503, null, null, false, null)]
    [InlineData("100%:lost,isCarriedOut:Messages_Send", 1, "lost", null, null, null, true, "Messages_Send")]
    [InlineData("7%:status,code=429,retryAfterSeconds=1.5,isCarriedOut", 0.07, "status", 429, 1.5, null, true, null)]
    [InlineData("10%:statusBeforeBody,code=413", 0.1, "statusBeforeBody", 413, null, null, false, null)]
    [InlineData("1%:garbage", 0.01, "garbage", null, null, null, false, null)]
    [InlineData("1%:brokenOff,isCarriedOut", 0.01, "brokenOff", null, null, null, true, null)]
    [InlineData("20%:silence,seconds=60", 0.2, "silence", null, null, 60.0, false, null)]
    [InlineData("20%:delayed,seconds=0.2", 0.2, "delayed", null, null, 0.2, true, null)]
    public void Parse_Rule_HasItsMembers(string text, double share, string kind, int? code, double? retryAfter, double? seconds, bool isCarriedOut, string? operation)
    {
        var rule = SandboxFailureRule.Parse(text);

        var failure = rule.Failure;
        Assert.Equal((share, operation, null), (rule.Share, rule.OperationId, rule.Times));
        Assert.Equal((kind, code, retryAfter, isCarriedOut), (failure.Kind, failure.Code, failure.RetryAfter?.TotalSeconds, failure.IsCarriedOut));
        Assert.Equal(seconds ?? 0, (failure.Wait + failure.Delay).TotalSeconds);
    }

    [Theory]
    [InlineData("", "form")]
    [InlineData("5", "form")]
    [InlineData("5:lost", "form")]
    [InlineData("5%:", "form")]
    [InlineData("5%:lost:Messages_Send:more", "form")]
    [InlineData("-5%:lost", "form")]
    [InlineData("5,5%:lost", "form")]
    [InlineData("5%:delayed,seconds=99999999", "form")]
    [InlineData("0%:lost", "share")]
    [InlineData("101%:lost", "The share must be more than 0% and at most 100%.")]
    [InlineData("5%:200", "The status must be between 400 and 599.")]
    [InlineData("5%:status,code=600", "The status must be between 400 and 599.")]
    [InlineData("5%:unknown", "lost")]
    [InlineData("5%:delayed", "seconds")]
    [InlineData("5%:status", "code")]
    [InlineData("5%:silence,seconds", "seconds=5")]
    [InlineData("5%:delayed,seconds=1,isCarriedOut", "isCarriedOut")]
    [InlineData("5%:lost,often", "often")]
    [InlineData("5%:silence,seconds=99999", "seconds: Must be at most a day.")]
    [InlineData("5%:503,retryAfterSeconds=99999", "form")]
    [InlineData("5%:status,code=503,retryAfterSeconds=99999", "retryAfterSeconds: Must be at most a day.")]
    [InlineData("5%:lost,isCarriedOut=0", "isCarriedOut: Has no value")]
    [InlineData("5%:status,code=503.7", "code: Needs an integer")]
    [InlineData("5%:status,code=503,code=500", "code: Is stated twice")]
    public void Parse_Wrong_ThrowsWithTheReason(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => SandboxFailureRule.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Kinds_OfTheList_AreTheMethodsWithTheirParameters() => Assert.Equal(
        from method in typeof(SandboxFailure).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        orderby method.Name
        select $"{FailureKind.NameOf(method.Name)} {string.Join(' ', method.GetParameters().Select(parameter => MemberOf(parameter)).Order())}",
        FailureKind.All.OrderBy(kind => kind.Name).Select(kind => $"{kind.Name} {string.Join(' ', kind.Members.Order())}"));

    [Fact]
    public void Readme_TableOfFailures_HasEachKindInItsForm()
    {
        var table = File.ReadAllText(Repository.File("src/Smslive247.Sandbox/README.md")).Split("| failure | what happens |")[1].Split("\n\n")[0];

        var failures = Regex.Matches(table, "`([^`]+)`").Select(failure => SandboxFailureRule.Parse($"1%:{failure.Groups[1].Value}").Failure.Kind);

        Assert.Equal(FailureKind.All.Select(kind => kind.Name).Order(), failures.Distinct().Order());
    }

    private static string MemberOf(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(TimeSpan?) ? $"{parameter.Name}Seconds" : parameter.ParameterType == typeof(TimeSpan) ? "seconds" : parameter.Name!;
}

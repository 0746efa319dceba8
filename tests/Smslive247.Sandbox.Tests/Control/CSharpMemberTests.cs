namespace Smslive247.Sandbox.Tests.Control;

/// <summary>What C# can do with a sandbox, delegates aside, HTTP can.</summary>
public sealed class CSharpMemberTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What has no meaning over HTTP: the life of the sandbox, and the address, which a caller has.</summary>
    private static readonly string[] OfCSharpOnly = ["StartAsync", "DisposeAsync", "Address"];

    [Fact]
    public void Members_OfSandboxAndFailure_AreThoseOfTheDocument()
    {
        var documented = ApiDocument.Control.Operations.SelectMany(operation => operation.Json["x-csharp"] ?? new JArray()).Select(member => (string)member!).Distinct();

        var members = Properties(typeof(Smslive247Sandbox)).Concat(Methods(typeof(Smslive247Sandbox)))
            .Except(OfCSharpOnly)
            .Concat(Methods(typeof(SandboxFailure)).Select(method => $"{nameof(SandboxFailure)}.{method}"));

        Assert.Equal(members.Order(), documented.Order());
    }

    [Fact]
    public void Members_OfAFailureRule_AreThoseOfTheDocument()
    {
        var rule = typeof(SandboxFailureRule).GetProperties(Declared).Select(property => property.Name).Where(name => name != nameof(SandboxFailureRule.Failure));
        var failure = Methods(typeof(SandboxFailure)).SelectMany(method => typeof(SandboxFailure).GetMethod(method)!.GetParameters())
            .Select(parameter => parameter.ParameterType == typeof(TimeSpan?) ? $"{parameter.Name}Seconds" : parameter.ParameterType == typeof(TimeSpan) ? "seconds" : parameter.Name!).Distinct();

        var documented = Schema("NewFailureRule").Select(name => name == "kind" ? null : name).OfType<string>();

        Assert.Equal(rule.Select(name => char.ToLowerInvariant(name[0]) + name[1..]).Concat(failure).Order(), documented.Order());
    }

    [Fact]
    public void Kinds_OfTheDocument_AreTheMethodsOfSandboxFailure() => Assert.Equal(
        Methods(typeof(SandboxFailure)).Select(name => char.ToLowerInvariant(name[0]) + name[1..]).Order(),
        ApiDocument.Control.Root["components"]!["schemas"]!["FailureKind"]!["enum"]!.Select(kind => (string)kind!).Order());

    [Theory]
    [InlineData(typeof(SandboxRequest), "Request")]
    [InlineData(typeof(SandboxMessage), "Message")]
    [InlineData(typeof(SandboxAccount), "Account")]
    public void Members_OfASnapshot_AreInTheDocument(Type type, string schema) => Assert.Empty(
        from property in type.GetProperties(Declared)
        let name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..]
        select property.PropertyType == typeof(TimeSpan) ? $"{name}Seconds" : name into member
        where !Schema(schema).Contains(member)
        select member);

    private static IEnumerable<string> Schema(string name) => ((JObject)ApiDocument.Control.Root["components"]!["schemas"]![name]!["properties"]!).Properties().Select(property => property.Name);

    /// <summary>A property that can be set is two members.</summary>
    private static IEnumerable<string> Properties(Type type) =>
        from property in type.GetProperties(Declared)
        where !typeof(Delegate).IsAssignableFrom(property.PropertyType)
        from member in property.SetMethod is { IsPublic: true } ? [$"{property.Name}.get", $"{property.Name}.set"] : new[] { property.Name }
        select member;

    private static IEnumerable<string> Methods(Type type) => type.GetMethods(Declared).Where(method => !method.IsSpecialName).Select(method => method.Name).Distinct();
}

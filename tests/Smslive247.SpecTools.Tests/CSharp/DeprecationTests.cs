using Microsoft.CodeAnalysis;

namespace Smslive247.SpecTools.Tests.CSharp;

/// <summary>What a document calls deprecated warns its callers, and not the client itself, whose warnings are errors.</summary>
public sealed class DeprecationTests
{
    private static readonly Lazy<Task<ClientCompilation>> Compiled = new(() => ClientCompilation.CreateAsync(Deprecated(), CancellationToken.None));

    [Theory]
    [InlineData("operation", "IThingsClient", "ListAsync")]
    [InlineData("operation", "ThingsClient", "ListAsync")]
    [InlineData("property", "Thing", "Weight")]
    [InlineData("property", "Thing", "ThingId")]
    [InlineData("property", "ThingRequest", "Name")]
    public async Task CreateAsync_DeprecatedMember_IsObsoleteAndCompilesWithoutAWarning(string kind, string type, string member)
    {
        var client = await Compiled.Value;

        Assert.Equal([$"The service has deprecated this {kind}."], ObsoleteMessages(client, type, member));
        Assert.Empty(client.Errors);
        Assert.Empty(client.Warnings);
    }

    [Theory]
    [InlineData("IThingsClient", "GetAsync")]
    [InlineData("ThingsClient", "GetAsync")]
    [InlineData("Thing", "Count")]
    [InlineData("ThingRequest", "Size")]
    public async Task CreateAsync_OtherMember_IsNotObsolete(string type, string member) => Assert.Empty(ObsoleteMessages(await Compiled.Value, type, member));

    private static SpecDocument Deprecated() => SmallApi.Parse(SmallApi.Text
        .Replace("operationId: Things_List", "operationId: Things_List\n      deprecated: true", StringComparison.Ordinal)
        .Replace("format: double", "format: decimal", StringComparison.Ordinal)
        .Replace("weight: {", "weight: {deprecated: true, ", StringComparison.Ordinal)
        .Replace("thingID: {", "thingID: {deprecated: true, ", StringComparison.Ordinal)
        .Replace("name: {", "name: {deprecated: true, ", StringComparison.Ordinal));

    private static IEnumerable<string?> ObsoleteMessages(ClientCompilation client, string type, string member) =>
        from symbol in client.Assembly.GetTypeByMetadataName($"{client.Namespace}.{type}")!.GetMembers(member)
        from attribute in symbol.GetAttributes()
        where attribute.AttributeClass!.Name == nameof(ObsoleteAttribute)
        select (string?)attribute.ConstructorArguments[0].Value;
}

using Smslive247.Sandbox.Names;

namespace Smslive247.Sandbox.Tests.Names;

/// <summary>The table of names is whole: it was found by comparing the documents, and this compares them again.</summary>
[Trait("Category", "Culture")]
public sealed class NameTests
{
    [Fact]
    public void FromV4_EveryMemberOfASchemaInBothVersions_HasItsNameInV5()
    {
        var v5 = Members("v5").ToLookup(member => member.Schema, member => member.Name);

        var lost = Members("v4").Where(member => v5.Contains(member.Schema) && !VersionNames.Values.ContainsKey(member)
            && !v5[member.Schema].Contains(VersionNames.FromV4.GetValueOrDefault(member.Name, member.Name)));

        // v5 uploads batch files as forms, so it has no such schema; this lists what v5 does not have.
        Assert.Empty(lost);
    }

    [Fact]
    public void FromV4_EveryName_IsOneOfV4AloneAndStandsForOneOfV5()
    {
        var (v4, v5) = (Members("v4").Select(member => member.Name).ToHashSet(), Members("v5").Select(member => member.Name).ToHashSet());

        Assert.All(VersionNames.FromV4, pair => Assert.True(v4.Contains(pair.Key) && !v5.Contains(pair.Key) && v5.Contains(pair.Value), pair.Key));
    }

    [Fact]
    public void FromV4_Parameters_AreTheSameButForCaseAndPaging()
    {
        var v5 = ApiDocument.Of("v5").Operations.SelectMany(operation => operation.Parameters).Select(parameter => parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        var other = ApiDocument.Of("v4").Operations.SelectMany(operation => operation.Parameters).Select(parameter => parameter.Name).Where(name => !v5.Contains(name)).Distinct();

        Assert.Equal(["pageNo"], other);
    }

    private static IEnumerable<(string Schema, string Name)> Members(string version) =>
        from schema in ((Newtonsoft.Json.Linq.JObject)ApiDocument.Of(version).Root["components"]!["schemas"]!).Properties()
        from property in new Schema(ApiDocument.Of(version), schema.Value).Properties
        select (schema.Name, property.Name);
}

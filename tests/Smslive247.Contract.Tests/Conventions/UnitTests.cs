using System.Xml.Linq;

namespace Smslive247.ContractTests.Conventions;

/// <summary>Each decimal has a unit, in the document and in the C# documentation.</summary>
public sealed class UnitTests
{
    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(Smslive247Options).Assembly.Location, ".xml"));

    private static readonly Dictionary<string, string> Words = new()
    {
        ["credits"] = " In credits.",
        ["money"] = " An amount of money, not of credits.",
        ["rate"] = " A factor, without a unit.",
    };

    public static TheoryData<string> Decimals =>
    [
        .. from document in ApiDocument.All
           from schema in ((JObject)document.Root["components"]!["schemas"]!).Properties()
           from property in new Schema(document, schema.Value).Properties
           where IsDecimal(property.Schema)
           select $"{document.Version} {schema.Name} {property.Name}",
    ];

    public static TheoryData<string> Parameters =>
    [
        .. from document in ApiDocument.All
           from operation in document.Operations
           from parameter in operation.Parameters
           where IsDecimal(parameter.Schema)
           select $"{document.Version} {operation.Id} {parameter.Name}",
    ];

    [Theory, MemberData(nameof(Decimals))]
    public void Decimal_OfASchema_HasItsUnitInTheDocumentAndInItsDocumentation(string place)
    {
        var (version, schema, name) = Parts(place);
        var unit = (string?)ApiDocument.Of(version).Root["components"]!["schemas"]![schema]!["properties"]![name]!["x-unit"];

        var member = Member($"P:Smslive247.{version.ToUpperInvariant()}.{schema}.{char.ToUpperInvariant(name[0])}{name[1..]}");

        Expect(place, unit, member.Element("summary")!);
    }

    [Theory, MemberData(nameof(Parameters))]
    public void Decimal_OfAParameter_HasItsUnitInTheDocumentAndInItsDocumentation(string place)
    {
        var (version, id, name) = Parts(place);
        var operation = ApiDocument.Find(version, id);
        var unit = (string?)operation.Parameters.Single(parameter => parameter.Name == name).Json["x-unit"];

        var member = Member($"M:Smslive247.{version.ToUpperInvariant()}.I{operation.Tag}Client.{operation.Verb}Async(");

        Expect(place, unit, member.Elements("param").Single(param => string.Equals((string?)param.Attribute("name"), name, StringComparison.OrdinalIgnoreCase)));
    }

    private static (string Version, string Owner, string Name) Parts(string place) => place.Split(' ') is [var version, var owner, var name] ? (version, owner, name) : default;

    private static bool IsDecimal(Schema schema) => schema.Type == "number";

    private static XElement Member(string start) =>
        Documentation.Descendants("member").Single(member => ((string)member.Attribute("name")!).StartsWith(start, StringComparison.Ordinal));

    private static void Expect(string place, string? unit, XElement documentation)
    {
        Assert.True(unit is not null && Words.ContainsKey(unit), $"{place}: state x-unit: {string.Join(" or ", Words.Keys)}.");
        Assert.EndsWith(Words[unit!], documentation.Value, StringComparison.Ordinal);
    }
}

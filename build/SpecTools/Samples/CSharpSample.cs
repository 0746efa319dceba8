using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Smslive247.SpecTools.CSharp;

namespace Smslive247.SpecTools.Samples;

/// <summary>The call of an exchange in C#, with the names of the compiled client.</summary>
internal sealed class CSharpSample(ClientCompilation client)
{
    private const string Upload = "Smslive247Upload";

    public string Write(Exchange exchange)
    {
        var (tag, verb) = exchange.Operation.Split('_') is [var first, var second] ? (first, second) : throw new SpecException($"{exchange.Operation} is not Tag_Verb.");
        var method = Find(tag, $"{verb}Async");
        var arguments = string.Join(", ", method.Parameters.Select(parameter => Argument(parameter, exchange.Call)).OfType<string>());
        var result = method.ReturnType is INamedTypeSymbol { IsGenericType: true } ? "var response = " : "";
        return $"""
            {(arguments.Contains(Upload, StringComparison.Ordinal) ? "using Smslive247;\n" : "")}using {client.Namespace};

            using var client = new Smslive247Client("MA-your-key");
            {result}await client.{tag}.{method.Name}({arguments});
            """.ReplaceLineEndings("\n");
    }

    private IMethodSymbol Find(string tag, string name) =>
        client.Assembly.GetTypeByMetadataName($"{client.Namespace}.I{tag}Client")?.GetMembers(name).OfType<IMethodSymbol>().SingleOrDefault()
        ?? throw new SpecException($"the client has no method {tag}.{name}.");

    /// <summary>The body has no name on the wire: it is the required parameter without another argument.</summary>
    private static string? Argument(IParameterSymbol parameter, JsonObject call)
    {
        if (call.FirstOrDefault(argument => IsNamed(parameter, argument.Key)) is { Value: { } value })
        {
            return (parameter.IsOptional ? $"{parameter.Name}: " : "") + Value(parameter.Type, value, "");
        }

        return !parameter.IsOptional && call["body"] is { } body ? Value(parameter.Type, body, "") : null;
    }

    private static bool IsNamed(IParameterSymbol parameter, string wireName) => string.Equals(parameter.Name, wireName, StringComparison.OrdinalIgnoreCase);

    private static string Value(ITypeSymbol type, JsonNode value, string indent) => value switch
    {
        JsonObject file when type.Name == Upload => $"new {Upload}(File.OpenRead({Literal(file["name"]!)}), {Literal(file["name"]!)})",
        JsonObject json => Object(type, json, indent),
        JsonArray list => $"[{string.Join(", ", list.Select(item => Value(((INamedTypeSymbol)type).TypeArguments[0], item!, indent)))}]",
        _ => Scalar(Underlying(type), value),
    };

    private static string Object(ITypeSymbol type, JsonObject json, string indent)
    {
        var members = json.Select(member => Member(Property(type, member.Key), member.Value!, indent + "    "));
        return json.Count == 0 ? $"new {type.Name}()" : $"new {type.Name}\n{indent}{{\n{string.Concat(members)}{indent}}}";
    }

    private static string Member(IPropertySymbol property, JsonNode value, string indent) => $"{indent}{property.Name} = {Value(property.Type, value, indent)},\n";

    private static IPropertySymbol Property(ITypeSymbol type, string wireName) =>
        type.GetMembers().OfType<IPropertySymbol>().FirstOrDefault(property => property.GetAttributes().Any(attribute => IsNamed(attribute, wireName)))
        ?? throw new SpecException($"{type.Name} has no {wireName}.");

    private static bool IsNamed(AttributeData attribute, string wireName) =>
        attribute is { AttributeClass.Name: "JsonPropertyAttribute", ConstructorArguments: [{ Value: string name }] } && name == wireName;

    private static ITypeSymbol Underlying(ITypeSymbol type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static string Scalar(ITypeSymbol type, JsonNode value) => type.SpecialType switch
    {
        SpecialType.System_String => Literal(value),
        SpecialType.System_Decimal => $"{value.ToJsonString()}m",
        SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 => value.ToJsonString(),
        _ when type.Name == nameof(DateTimeOffset) => Instant(DateTimeOffset.Parse(value.ToString(), CultureInfo.InvariantCulture)),
        _ => throw new SpecException($"an exchange has a value for {type.Name}, which a sample cannot write."),
    };

    private static string Instant(DateTimeOffset date) => string.Create(CultureInfo.InvariantCulture,
        $"new DateTimeOffset({date.Year}, {date.Month}, {date.Day}, {date.Hour}, {date.Minute}, {date.Second}, TimeSpan.{(date.Offset == TimeSpan.Zero ? "Zero" : $"FromHours({date.Offset.TotalHours.ToString(CultureInfo.InvariantCulture)})")})");

    private static string Literal(JsonNode value) => SymbolDisplay.FormatLiteral(value.ToString(), quote: true);
}

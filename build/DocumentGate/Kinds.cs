using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Smslive247.DocumentGate;

/// <summary>The kinds of the values of keys. A value of another kind would be ignored, such as <c>required: true</c> in a schema.</summary>
internal static partial class Kinds
{
    private const string List = "a list";
    private const string Object = "an object";
    private const string Boolean = "true or false";
    private const string Number = "a number";
    private const string Text = "a text";

    private static readonly Dictionary<string, string> OfKeys = Table(
        (List, "allOf anyOf oneOf enum parameters security servers tags x-enumNames x-may-be-absent x-evidence"),
        (Object, "additionalProperties components content discriminator examples externalDocs headers info items not paths properties requestBody requestBodies responses schema schemas securitySchemes"),
        (Object, "delete get patch post put callbacks links variables encoding"),
        (Boolean, "allowEmptyValue allowReserved deprecated exclusiveMaximum exclusiveMinimum explode nullable readOnly uniqueItems writeOnly x-repeatable x-sends x-sensitive required"),
        (Number, "maxItems maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf"),
        (Text, "$ref bearerFormat description format in name openapi operationId pattern scheme style summary title type url x-also-sent-as x-evidence-note x-name x-sent x-unit"));

    /// <returns>The kind that the key requires; null if the value has it, or may have any.</returns>
    public static string? FindMismatch(string place, string key, YamlNode value)
    {
        // In a schema it is a list of names. Inside "examples" and "parameters" of components are named elements.
        var kind = (place, key) switch
        {
            ("schema", "required") => List,
            ("components", "parameters") => Object,
            ("schema", "additionalProperties") when IsBoolean(value) => null,
            ("schema", "type") when value is YamlSequenceNode => null,
            _ => OfKeys.GetValueOrDefault(key),
        };
        return kind switch
        {
            List when value is not YamlSequenceNode => kind,
            Object when value is not YamlMappingNode => kind,
            Boolean when !IsBoolean(value) => kind,
            Number when value is not YamlScalarNode { Style: ScalarStyle.Plain, Value: { } number } || !NumberText().IsMatch(number) => kind,
            Text when value is not YamlScalarNode { Value.Length: > 0 } || value is YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" or "~" } => kind,
            _ => null,
        };
    }

    private static bool IsBoolean(YamlNode value) => value.Is(true) || value.Is(false);

    private static Dictionary<string, string> Table(params (string Kind, string Keys)[] rows) =>
        rows.SelectMany(row => row.Keys.Split(' ').Select(key => (key, row.Kind))).ToDictionary(pair => pair.key, pair => pair.Kind);

    [GeneratedRegex(@"^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$")]
    private static partial Regex NumberText();
}

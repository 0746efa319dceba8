using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Smslive247.SpecTools.Documents;

/// <summary>Writes JSON as YAML in block style, which <see cref="YamlJson"/> reads back as the same JSON.</summary>
internal static class JsonYaml
{
    private static readonly EmitterSettings Settings = new(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, newLine: "\n");

    /// <summary>Readers of YAML 1.1, such as those of Ruby and Python, have more truth values, and dates, which begin with a digit.</summary>
    private static readonly string[] Yaml11 = ["y", "n", "yes", "no", "on", "off"];

    public static string Write(JsonObject root)
    {
        using var text = new StringWriter();
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        Write(emitter, root);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Write(Emitter emitter, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject json:
                WriteMapping(emitter, json);
                break;
            case JsonArray list:
                WriteSequence(emitter, list);
                break;
            default:
                emitter.Emit(node?.GetValueKind() == JsonValueKind.String ? Text(node.GetValue<string>()) : Plain(node?.ToJsonString() ?? "null"));
                break;
        }
    }

    private static void WriteMapping(Emitter emitter, JsonObject json)
    {
        emitter.Emit(new MappingStart(default, default, isImplicit: true, json.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
        foreach (var (key, value) in json)
        {
            emitter.Emit(Text(key));
            Write(emitter, value);
        }

        emitter.Emit(new MappingEnd());
    }

    private static void WriteSequence(Emitter emitter, JsonArray list)
    {
        emitter.Emit(new SequenceStart(default, default, isImplicit: true, list.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
        foreach (var item in list)
        {
            Write(emitter, item);
        }

        emitter.Emit(new SequenceEnd());
    }

    /// <summary>Quoted where it would be read as something else, such as the phone number 2348030000001.</summary>
    private static Scalar Text(string text) => text.Contains('\n', StringComparison.Ordinal) ? new(default, default, text, ScalarStyle.Literal, isPlainImplicit: true, isQuotedImplicit: true)
        : IsPlain(text) ? Plain(text)
        : new(default, default, text, ScalarStyle.SingleQuoted, isPlainImplicit: true, isQuotedImplicit: true);

    private static bool IsPlain(string text) => YamlScalar.IsText(text) && !char.IsAsciiDigit(text[0]) && !Yaml11.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static Scalar Plain(string text) => new(default, default, text, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: true);
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.Reports;

/// <summary>Differences for programs.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(string old, string now, IReadOnlyList<Difference> differences) => JsonSerializer.Serialize(
        new
        {
            Old = old,
            New = now,
            ExitCode = ExitCode.Of(differences),
            Differences = differences.Select(difference => new
            {
                difference.Rule,
                difference.Where,
                difference.What,
                difference.Direction,
                Wire = new { Verdict = difference.Wire, difference.Reason },
                CSharp = new { Verdict = difference.CSharpVerdict, IsSilent = difference.IsSilentInCSharp, Changes = difference.CSharp.Select(change => new { change.Symbol, change.What, change.Verdict }) },
                difference.Guess,
                difference.Operations,
            }),
        },
        Options) + "\n";
}

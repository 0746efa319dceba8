using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.Reports;

/// <summary>Differences as JSON.</summary>
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

    /// <param name="oldTitle">The file and revision of the old document.</param>
    /// <param name="newTitle">The file and revision of the new document.</param>
    /// <param name="exitCode">The exit code of the command.</param>
    /// <param name="differences">The differences.</param>
    /// <param name="errors">The errors of the documents.</param>
    public static string Write(string oldTitle, string newTitle, int exitCode, IReadOnlyList<Difference> differences, IReadOnlyList<string> errors) => JsonSerializer.Serialize(
        new
        {
            Old = oldTitle,
            New = newTitle,
            ExitCode = exitCode,
            Errors = errors,
            Differences = differences.Select(difference => new
            {
                difference.Rule,
                difference.Where,
                difference.What,
                difference.Direction,
                Wire = new { Verdict = difference.Wire, difference.Reason },
                CSharp = new { Verdict = difference.CSharpVerdict, IsSilent = difference.IsSilentInCSharp, Changes = difference.CSharp.Select(change => new { change.Symbol, change.What, change.Verdict }) },
                difference.Operations,
            }),
        },
        Options) + "\n";
}

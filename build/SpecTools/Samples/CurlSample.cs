using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Smslive247.SpecTools.Samples;

/// <summary>The request of an exchange as a command line of curl.</summary>
internal static class CurlSample
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Exchange exchange, string server) => string.Join(" \\\n  ", Lines(exchange, server));

    private static IEnumerable<string> Lines(Exchange exchange, string server)
    {
        var (method, target) = exchange.TextOf("line").Split(' ', 2) is [var first, var second] ? (first, second) : default;
        yield return $"curl {(method == "GET" ? "" : $"--request {method} ")}{Quote($"{server}{target}")}";
        if (exchange.TextOf("authorization") == "true")
        {
            yield return "--header 'Authorization: Bearer MA-your-key'";
        }

        if (exchange.Request["body"] is { } body)
        {
            yield return $"--header {Quote($"Content-Type: {exchange.TextOf("contentType")}")}";
            yield return $"--data {Quote(body.ToJsonString(Options))}";
        }

        foreach (var part in exchange.Request["parts"] as JsonArray ?? [])
        {
            yield return Form((JsonObject)part!);
        }
    }

    /// <summary><c>--form</c> would read a text that begins with <c>@</c> as the name of a file.</summary>
    private static string Form(JsonObject part) =>
        part["fileName"] is { } file ? $"--form {Quote($"{part["name"]}=@\"{file}\"")}" : $"--form-string {Quote($"{part["name"]}={part["text"]}")}";

    private static string Quote(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}

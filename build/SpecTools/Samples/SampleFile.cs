using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Smslive247.SpecTools.CSharp;
using Smslive247.SpecTools.Documents;

namespace Smslive247.SpecTools.Samples;

/// <summary>The samples of a document: for each operation its call in C# and with curl, for the reference page.</summary>
internal static class SampleFile
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<string> CreateAsync(SpecDocument document, string exchanges, CancellationToken cancellationToken)
    {
        var read = Exchange.ReadSamples(exchanges).ToDictionary(exchange => exchange.Operation);
        var csharp = new CSharpSample(await ClientCompilation.CreateAsync(document, cancellationToken));
        var server = document.Model.Servers?[0].Url ?? throw new SpecException($"{document.Name} states no server.");
        var samples = new JsonObject();
        foreach (var id in document.Operations.Select(operation => operation.Name))
        {
            var exchange = read.GetValueOrDefault(id) ?? throw new SpecException($"there is no exchange of {id}.");
            samples[id] = new JsonObject { ["csharp"] = csharp.Write(exchange), ["curl"] = CurlSample.Write(exchange, server) };
        }

        return samples.ToJsonString(Options) + "\n";
    }
}

using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Responses;

/// <summary>Writes the first example of the document, for operations that the sandbox does not implement.</summary>
internal sealed class ExampleWriter(Content declared, bool isBare)
{
    public const string Header = "X-Sandbox-Example";

    [Behaviour("An operation that the sandbox does not implement responds with the first example of the document, and the header X-Sandbox-Example: true.")]
    public ResponseData Write() => Body().With([(Header, "true"), .. declared.Headers.Select(header => (header.Key, Text(header.Value["example"])))]);

    private ResponseData Body() => declared.FirstExample switch
    {
        null => new(200),
        var example when declared.IsJson => ResponseData.Json(200, writer => (isBare && example["data"] is { } data ? data : example).WriteTo(writer)),
        var example => ResponseData.Text(200, declared.MediaType!, Text(example)),
    };

    private static string Text(JToken? value) => Convert.ToString((value as JValue)?.Value, CultureInfo.InvariantCulture) ?? "";
}

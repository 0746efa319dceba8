using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Responses;

/// <summary>Writes the first example of the document, for operations that the sandbox does not implement.</summary>
internal sealed class ExampleWriter(DeclaredResponse response, bool isBare)
{
    public const string Header = "X-Sandbox-Example";

    private readonly Content declared = response.Content;
    private readonly int status = int.TryParse(response.Status, CultureInfo.InvariantCulture, out var stated) ? stated : 200;

    [Behaviour("An operation that the sandbox does not implement responds with the first example of the document, and the header X-Sandbox-Example: true.")]
    public ResponseData Write() => Body().With([(Header, "true"), .. declared.Headers.Select(header => (header.Key, Text(header.Value["example"])))]);

    private ResponseData Body() => declared.FirstExample switch
    {
        null => new(status),
        var example when declared.IsJson => ResponseData.Json(status, writer => (isBare && example["data"] is { } data ? data : example).WriteTo(writer)),
        var example => ResponseData.Text(status, declared.MediaType!, Text(example)),
    };

    private static string Text(JToken? value) => Convert.ToString((value as JValue)?.Value, CultureInfo.InvariantCulture) ?? "";
}

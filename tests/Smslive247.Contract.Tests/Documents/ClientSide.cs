using Newtonsoft.Json.Linq;

namespace Smslive247.ContractTests.Documents;

/// <summary>What a document means for the client that is generated from it.</summary>
internal static class ClientSide
{
    extension(ApiDocument document)
    {
        public string Namespace => $"Smslive247.{document.Version.ToUpperInvariant()}";

        /// <summary>The file written by hand that bears witness beside the document.</summary>
        public string WitnessPath => Path.Combine(AppContext.BaseDirectory, "openapi", $"smslive247.{document.Version}.witness.yaml");
    }

    extension(Operation operation)
    {
        /// <summary>The part of the API, a property of the root client.</summary>
        public string Tag => (string)operation.Json["tags"]![0]!;

        /// <summary>The operationId behind its tag, a method of that client.</summary>
        public string Verb => operation.Id[(operation.Id.IndexOf('_', StringComparison.Ordinal) + 1)..];

        public string BodyName => (string?)operation.Json["requestBody"]?["x-name"] ?? "body";

        /// <summary>Whether a failed call did nothing: it is a GET, and not one of those that act (<c>x-repeatable: false</c>).</summary>
        public bool IsRepeatable => operation.Method == "GET" && (bool?)operation.Json["x-repeatable"] != false;

        /// <summary>Whether it sends SMS.</summary>
        public bool IsSend => operation.Json["x-sends"] is { Type: JTokenType.Boolean } sends && (bool)sends;

        /// <summary>The schema of what is answered, or of one item of a list, without its envelope; null for a file or a status.</summary>
        public Schema? Resource => operation.Success.Content is { IsJson: true, Schema: { } body } ? (body.Data ?? body).Items ?? body.Data ?? body : null;

        /// <summary>Whether the answer is a page whose paging stands in headers; with an envelope it stands in the body.</summary>
        public bool AnswersPage => operation.IsPaged && operation.Success.Content.Schema?.Type == "array";
    }

    extension(Content content)
    {
        /// <summary>Headers of an answer that have an example.</summary>
        public IReadOnlyDictionary<string, string> ExampleHeaders =>
            content.Headers.Where(header => header.Value["example"] is not null).ToDictionary(header => header.Key, header => (string)header.Value["example"]!);
    }
}

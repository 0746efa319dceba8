using System.Globalization;
using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Calls;

/// <summary>A call with whom it is from. It reads what the document promises to be there.</summary>
internal sealed record ServiceRequest(ServiceCall Call, Account? Caller)
{
    /// <summary>The account behind the key.</summary>
    /// <exception cref="InvalidOperationException">The operation is one without a key.</exception>
    public Account Account => Caller ?? throw new InvalidOperationException($"{Call.OperationId} needs no key, so it has no account.");

    public bool IsV4 => Call.Version == 4;

    /// <summary>A text that is required.</summary>
    public string Text(string member) => TextOrNull(member) ?? string.Empty;

    public string? TextOrNull(string member) => (string?)Member(member);

    public int? Integer(string member) => (int?)Member(member);

    public long? Long(string member) => (long?)Member(member);

    public bool? Truth(string member) => (bool?)Member(member);

    public DateTimeOffset? Instant(string member) => Member(member) is { } value ? Instants.Parse(value) : null;

    /// <summary>The texts of an array; null if there is none.</summary>
    public IReadOnlyList<string>? Texts(string member) => Member(member) is JArray array ? Texts(array) : null;

    /// <summary>The body, where it is an array of texts.</summary>
    public IReadOnlyList<string> BodyTexts() => Call.Body is JArray array ? Texts(array) : [];

    public string Path(string parameter) => Call.Path[parameter];

    /// <summary>A query parameter; null if it is absent or empty.</summary>
    public string? Query(string parameter) => Call.Query.GetValueOrDefault(parameter) is { Length: > 0 } value ? value : null;

    public DateTimeOffset? QueryInstant(string parameter) => Query(parameter) is { } value ? Instants.Parse(value) : null;

    public decimal? QueryDecimal(string parameter) =>
        Query(parameter) is { } value ? decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    public int Field(string name, int otherwise) =>
        Call.Fields.TryGetValue(name, out var value) && int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static string[] Texts(JArray array) => [.. array.Select(item => (string?)item ?? string.Empty)];

    private JToken? Member(string name) => Call.Body is JObject body && body[name] is { Type: not JTokenType.Null } value ? value : null;
}

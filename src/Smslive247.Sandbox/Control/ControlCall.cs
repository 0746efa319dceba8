using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Formats;

namespace Smslive247.Sandbox.Control;

/// <summary>A request of the control that fits its document.</summary>
internal sealed record ControlCall(IReadOnlyDictionary<string, string> Path, IReadOnlyDictionary<string, string> Query, JObject Body)
{
    public string? Text(string member) => (string?)Body[member];

    public int? Integer(string member) => (int?)Body[member];

    public decimal? Number(string member) => (decimal?)Body[member];

    public bool? Truth(string member) => (bool?)Body[member];

    public DateTimeOffset? Instant(string member) => Body[member] is { } value ? Instants.Parse(value) : null;

    /// <summary>A value of an enumeration, which the document has in camel case.</summary>
    public T? Value<T>(string member)
        where T : struct, Enum => Text(member) is { } text ? Enum.Parse<T>(text, ignoreCase: true) : null;

    public TimeSpan? Seconds(string member) => Number(member) is { } seconds ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)) : null;

    public string? Parameter(string name) => Query.GetValueOrDefault(name);

    public int Parameter(string name, int otherwise) => Parameter(name) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : otherwise;
}

/// <summary>What an operation of the control does.</summary>
/// <returns>What is written as JSON, or an error response.</returns>
internal delegate object ControlHandler(ControlCall call);

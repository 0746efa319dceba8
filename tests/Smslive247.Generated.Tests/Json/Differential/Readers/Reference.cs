using System.Runtime.InteropServices;
using System.Text.Json;

namespace Smslive247.Tests;

/// <summary>
/// The expected result of a body, read with JsonDocument of System.Text.Json and without code of the library.
/// Its rules are those of the library's README.
/// </summary>
internal sealed class Reference
{
    /// <summary>
    /// Whether the rules leave open what is read: a number lies half-way between two decimals, or a name that is spelled otherwise
    /// stands twice, of which the library judges the last alone.
    /// </summary>
    public bool IsOpen { get; private set; }

    /// <returns>What <see cref="Results"/> shows of the result, or null for a body that must be rejected.</returns>
    public string? Read(Body promised, JsonElement json)
    {
        try
        {
            return (promised.Kind, json.ValueKind) switch
            {
                (BodyKind.List, JsonValueKind.Array) => Models(json, promised.Shape),
                (BodyKind.ListEnvelope, JsonValueKind.Array) => Wrapped(promised, Models(json, promised.Resource)),
                (BodyKind.List, _) or (_, not JsonValueKind.Object) => throw new RejectedException(),
                (BodyKind.Envelope, _) when !json.EnumerateObject().Any(member => NameOf(member).Equals("data", StringComparison.OrdinalIgnoreCase)) =>
                    Wrapped(promised, Model(json, promised.Resource, isBody: true)),
                _ => Model(json, promised.Shape, isBody: promised.Kind == BodyKind.Model),
            };
        }
        catch (RejectedException)
        {
            return null;
        }
    }

    private static string Wrapped(Body promised, string data) =>
        Results.Model(promised.Shape.Members.Select(member => (member.Name, member == promised.Data ? data : "null")), null);

    /// <summary>A bare body has a documented member: an error message with a success status is not a resource.</summary>
    private string Model(JsonElement json, Shape shape, bool isBody = false)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new RejectedException();
        }

        var names = json.EnumerateObject().Select(NameOf).ToArray();
        var known = new Dictionary<Member, string>();
        var unknown = new Dictionary<string, string>();
        foreach (var (name, value) in names.Zip(json.EnumerateObject().Select(member => member.Value)))
        {
            // Of two spellings of a name the exact one wins, in any order.
            var member = shape.Find(name) is { } found && (found.Name == name || !names.Contains(found.Name)) ? found : null;
            IsOpen |= shape.Find(name) is { } other && other.Name != name && names.Count(twin => twin == name) > 1;
            if (member is null)
            {
                unknown[name] = Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8Value(value));
            }
            else
            {
                known[member] = Value(value, member);
            }
        }

        var isWhole = shape.Members.All(member => member.IsNullable || known.ContainsKey(member)) && (known.Count > 0 || !isBody);
        return isWhole ? Results.Model(shape.Members.Select(member => (member.Name, known.GetValueOrDefault(member, "null"))), unknown) : throw new RejectedException();
    }

    private string Models(JsonElement json, Shape shape) => List(json, item => Model(item, shape));

    private static string List(JsonElement json, Func<JsonElement, string> show) =>
        json.ValueKind == JsonValueKind.Array ? $"[{string.Join(", ", json.EnumerateArray().Select(show))}]" : throw new RejectedException();

    private string Value(JsonElement json, Member member) => (member.Kind, json.ValueKind) switch
    {
        (_, JsonValueKind.Null) => member.IsNullable ? "null" : throw new RejectedException(),
        (MemberKind.Model, _) => Model(json, member.Shape),
        (MemberKind.Models, _) => Models(json, member.Shape),
        (MemberKind.Texts, _) => List(json, Text),
        (MemberKind.Text or MemberKind.Word, _) => Text(json),
        (MemberKind.Boolean, JsonValueKind.True or JsonValueKind.False) => Results.Text(json.GetBoolean().ToString()),
        (MemberKind.Date, JsonValueKind.String) => IsoDate.Parse(Unescaped(JsonMarshal.GetRawUtf8Value(json)[1..^1])) is { } date ? Results.Scalar(date) : throw new RejectedException(),
        (MemberKind.Decimal, JsonValueKind.Number) => Decimal(json),
        (MemberKind.Int32 or MemberKind.Int64, JsonValueKind.Number) => Integer(json, member.Kind == MemberKind.Int32 ? int.MinValue : long.MinValue, member.Kind == MemberKind.Int32 ? int.MaxValue : long.MaxValue),
        _ => throw new RejectedException(),
    };

    /// <summary>Text may be sent as a number.</summary>
    private static string Text(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Results.Text(Unescaped(JsonMarshal.GetRawUtf8Value(json)[1..^1])),
        JsonValueKind.Number => Results.Text(json.GetRawText()),
        _ => throw new RejectedException(),
    };

    private string Decimal(JsonElement json)
    {
        var nearest = NearestDecimal.Of(ExactNumber.Parse(JsonMarshal.GetRawUtf8Value(json))) ?? throw new RejectedException();
        IsOpen |= nearest.IsHalf;
        return Results.Scalar(nearest.Value);
    }

    /// <summary>An integer may have a point or an exponent: JSON Schema defines it by its value.</summary>
    private static string Integer(JsonElement json, long least, long most) =>
        ExactNumber.Parse(JsonMarshal.GetRawUtf8Value(json)).Integer is { } integer && integer >= least && integer <= most ? Results.Scalar((long)integer) : throw new RejectedException();

    private static string NameOf(JsonProperty member) => Unescaped(JsonMarshal.GetRawUtf8PropertyName(member));

    /// <summary>U+FFFD replaces invalid characters, for which System.Text.Json throws.</summary>
    private static string Unescaped(ReadOnlySpan<byte> json)
    {
        var text = Encoding.UTF8.GetString(json);
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Contains('\\') ? Regex.Unescape(text) : text));
    }

    private sealed class RejectedException : Exception;
}

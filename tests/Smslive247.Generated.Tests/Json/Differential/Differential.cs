using System.Text;
using Smslive247.Json;

namespace Smslive247.Tests;

/// <summary>
/// Reads a body three times, with the library, System.Text.Json and Newtonsoft, and says where the library is wrong:
/// <list type="number">
/// <item>It must take for JSON what System.Text.Json does, and nothing else.</item>
/// <item>It must find in JSON what Newtonsoft finds in it, once the rules of <see cref="ValueRules"/> are applied: the same values, or both refuse.</item>
/// <item>Where none of these rules applies, it must find what Newtonsoft finds in the body as it is.</item>
/// <item>Where Newtonsoft reads what is not JSON, a rule of <see cref="GrammarRules"/> must say what it lets pass.</item>
/// </list>
/// </summary>
internal sealed class Differential
{
    /// <summary>What may stand behind a body in the clients' arrays, which are pooled: the end of whatever was cut off.</summary>
    private static readonly byte[][] Leftovers = [[.. "\"}]}0"u8], [.. "\\n\"}]"u8], [.. "0}"u8], [.. "e1}"u8], [.. "ue}"u8], [.. "l}"u8], [.. " }"u8]];

    private readonly Dictionary<Rule, int> met = [];

    /// <summary>How often each rule applied.</summary>
    public IReadOnlyDictionary<Rule, int> Met => met;

    /// <summary>The bodies that the library read.</summary>
    public int Read { get; private set; }

    /// <summary>The bodies that the library refused.</summary>
    public int Refused { get; private set; }

    /// <returns>What is wrong, or null.</returns>
    public string? Complaint(Body promised, byte[] bytes)
    {
        try
        {
            var body = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
            var fault = Rfc8259.FirstFault(body);
            var ours = LibraryReading.Whole([.. bytes, .. Leftovers[bytes.Length % Leftovers.Length]], bytes.Length, promised.Read);
            _ = ours is null ? Refused++ : Read++;
            return Grammar(bytes, body, fault) ?? (fault is { } place ? NotJson(promised, body, place, ours) : Json(promised, body, ours));
        }
        catch (Exception exception)
        {
            // Nothing but a JsonFormatException may come out of the library.
            return exception.ToString();
        }
    }

    /// <summary>Whatever is promised: any value may stand in an unknown member.</summary>
    private static string? Grammar(byte[] bytes, byte[] body, int? fault)
    {
        var raw = (string?)LibraryReading.Whole(bytes, bytes.Length, (ref json) => json.ReadRaw())?.Value;
        return (fault, raw) switch
        {
            (null, null) => "It is JSON, and is refused as the value of an unknown member.",
            (not null, not null) => $"It is not JSON from byte {fault} on, and passes as the value of an unknown member.",
            (null, _) when raw != Encoding.UTF8.GetString(body).Trim(' ', '\t', '\r', '\n') => $"As an unknown member it becomes '{raw}'.",
            _ => null,
        };
    }

    private string? NotJson(Body promised, byte[] body, int fault, object? ours)
    {
        if (ours is not null)
        {
            return $"It is not JSON from byte {fault} on, and is read.";
        }

        if (NewtonsoftReading.Read(promised, Encoding.UTF8.GetString(body)) is null)
        {
            return null;
        }

        if (GrammarRules.Find(body, fault) is not { } rule)
        {
            return $"Newtonsoft reads it, though it is not JSON from byte {fault} on, and no rule says what it lets pass.";
        }

        Count(rule);
        return null;
    }

    private string? Json(Body promised, byte[] body, object? ours)
    {
        var ruled = RuleWalk.Over(promised, body);
        foreach (var rule in ruled.Rules)
        {
            Count(rule);
        }

        var due = ruled.IsRefused ? null : NewtonsoftReading.Read(promised, ruled.Text());
        var byRules = Compare(promised, ours, due, new(token => ruled.UnknownValue((int)token), ruled.HasHalf));
        return byRules is not null || ruled.Rules.Count > 0 || !ruled.IsChanged
            ? byRules
            : Compare(promised, ours, NewtonsoftReading.Read(promised, Encoding.UTF8.GetString(body)), new());
    }

    private static string? Compare(Body promised, object? ours, object? due, Results results) => (ours, due) switch
    {
        (null, null) => null,
        (null, _) => "It is refused, and must be read.",
        (_, null) => "It is read, and must be refused.",
        _ => results.Difference(promised, ours, due),
    };

    private void Count(Rule rule) => met[rule] = met.GetValueOrDefault(rule) + 1;
}

using System.Text;
using System.Text.Json;

namespace Smslive247.Tests;

/// <summary>
/// Reads a body with the library, System.Text.Json and Newtonsoft, and states where the library is wrong:
/// <list type="number">
/// <item>What System.Text.Json refuses it must refuse, and by no other exception than its own.</item>
/// <item>It must find in JSON what Newtonsoft finds in it, once the rules of <see cref="ValueRules"/> are applied: the same values, or both refuse.</item>
/// <item>Where none of these rules applies, it must find what Newtonsoft finds in the body as it is.</item>
/// </list>
/// </summary>
internal sealed class Differential
{
    private readonly Dictionary<Rule, int> met = [];

    /// <summary>How often each rule applied.</summary>
    public IReadOnlyDictionary<Rule, int> Met => met;

    /// <summary>The bodies that the library read.</summary>
    public int Read { get; private set; }

    /// <summary>The bodies that the library refused.</summary>
    public int Refused { get; private set; }

    /// <returns>What is wrong, or null.</returns>
    public string? Problem(Body promised, byte[] bytes)
    {
        try
        {
            var body = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
            var ours = promised.ReadOrNull(bytes);
            _ = ours is null ? Refused++ : Read++;
            return IsJson(body) ? Compare(promised, body, ours) : ours is null ? null : "It is not JSON, and is read.";
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static bool IsJson(byte[] body)
    {
        var json = new Utf8JsonReader(body);
        try
        {
            while (json.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private string? Compare(Body promised, byte[] body, object? ours)
    {
        var ruled = RuleWalk.Over(promised, body);
        foreach (var rule in ruled.Rules)
        {
            met[rule] = met.GetValueOrDefault(rule) + 1;
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
}

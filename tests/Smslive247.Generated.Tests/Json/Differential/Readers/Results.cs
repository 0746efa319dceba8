using System.Collections;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Smslive247.Tests;

/// <summary>Compares what two readers made of one body.</summary>
/// <param name="unknownOf">What the library must have kept of an unknown member, by what Newtonsoft has of it; null leaves the values alone.</param>
/// <param name="hasHalf">Whether the last digit of a decimal may be the next one.</param>
internal sealed class Results(Func<JToken, string>? unknownOf = null, bool hasHalf = false)
{
    /// <returns>The first difference, or null if there is none.</returns>
    public string? Difference(Body body, object ours, object theirs) =>
        body.Kind == BodyKind.List ? Lists("$", body.Shape, ours, theirs) : Models("$", body.Shape, ours, theirs);

    private string? Models(string path, Shape shape, object ours, object theirs)
    {
        foreach (var member in shape.Members)
        {
            if (Values($"{path}.{member.Name}", member, member.ValueIn(ours), member.ValueIn(theirs)) is { } difference)
            {
                return difference;
            }
        }

        return Unknown(path, shape.UnknownIn(ours), shape.UnknownIn(theirs));
    }

    private string? Values(string path, Member member, object? ours, object? theirs) => (member.Kind, ours, theirs) switch
    {
        (_, null, null) => null,
        (_, null, _) or (_, _, null) => Say(path, ours, theirs),
        (MemberKind.Model, _, _) => Models(path, member.Shape, ours, theirs),
        (MemberKind.Models, _, _) => Lists(path, member.Shape, ours, theirs),
        (MemberKind.Texts, _, _) => ((IEnumerable<string>)ours).SequenceEqual((IEnumerable<string>)theirs) ? null : Say(path, ours, theirs),
        _ => AreEqual(ours, theirs) ? null : Say(path, ours, theirs),
    };

    private string? Lists(string path, Shape shape, object ours, object theirs)
    {
        object[] left = [.. (IEnumerable<object>)ours], right = [.. (IEnumerable<object>)theirs];
        return left.Length != right.Length
            ? Say($"{path}.length", left.Length, right.Length)
            : left.Select((item, index) => Models($"{path}[{index}]", shape, item, right[index])).FirstOrDefault(difference => difference is not null);
    }

    private string? Unknown(string path, IDictionary<string, JToken>? ours, IDictionary<string, JToken>? theirs)
    {
        if (ours is null || theirs is null)
        {
            return ours is null && theirs is null ? null : Say($"{path}'s unknown members", ours?.Keys, theirs?.Keys);
        }

        if (!ours.Keys.SequenceEqual(theirs.Keys.Select(RuledBody.Unmarked)))
        {
            return Say($"{path}'s unknown members", ours.Keys, theirs.Keys);
        }

        return unknownOf is null ? null : ours.Values.Zip(theirs.Values, (kept, due) => Exact(path, kept, unknownOf(due))).FirstOrDefault(difference => difference is not null);
    }

    private static string? Exact(string path, JToken kept, string due) =>
        kept is JRaw { Value: string text } && text == due ? null : Say($"{path}'s unknown value", kept, due);

    /// <summary>To the last digit of money, and the offset of a date: both have a wider sense of what is equal.</summary>
    private bool AreEqual(object ours, object theirs) => (ours, theirs) switch
    {
        (decimal left, decimal right) => left == right && (left == 0 || left.Scale == right.Scale) || (hasHalf && IsNext(left, right)),
        (DateTimeOffset left, DateTimeOffset right) => left.EqualsExact(right),
        (string left, string right) => left == right,
        _ when ours.GetType().IsPrimitive => ours.Equals(theirs),
        _ => ours.ToString() == theirs.ToString(),
    };

    private static bool IsNext(decimal left, decimal right) => Math.Abs(left - right) <= new decimal(1, 0, 0, false, right.Scale);

    private static string Say(string path, object? ours, object? theirs) => string.Create(CultureInfo.InvariantCulture, $"{path} is {Show(ours)}, and must be {Show(theirs)}");

    private static string Show(object? value) => value switch
    {
        null => "null",
        DateTimeOffset date => date.ToString("O", CultureInfo.InvariantCulture),
        IEnumerable list and not string and not JToken => $"[{string.Join(", ", list.Cast<object?>().Select(Show))}]",
        _ => $"'{Convert.ToString(value, CultureInfo.InvariantCulture)}'",
    };
}

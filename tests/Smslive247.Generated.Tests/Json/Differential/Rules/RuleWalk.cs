using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Smslive247.Tests;

/// <summary>
/// Goes through a well-formed body with the reader of System.Text.Json, and finds where a rule of the library applies. What
/// the rule demands is then written into the body, so that Newtonsoft has to find in it what the library finds in the original.
/// </summary>
internal sealed class RuleWalk
{
    /// <summary>Stands before a name that is a known one in other letters. It is in no document.</summary>
    private const char OtherName = '\uE000';

    private readonly byte[] body;
    private readonly List<(int Start, int End, string Text)> changes = [];
    private readonly List<string> unknownValues = [];
    private readonly HashSet<Rule> rules = [];
    private int knownMembers;

    private RuleWalk(byte[] body) => this.body = body;

    /// <summary>The rules that apply, in so far as none that refuses stood before them.</summary>
    public IReadOnlySet<Rule> Rules => rules;

    /// <summary>Whether the library must refuse the body by a rule of its own.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Whether a number lies half-way between two decimals.</summary>
    public bool HasHalf { get; private set; }

    /// <summary>Whether <see cref="Text"/> is not the body's own.</summary>
    public bool IsChanged => changes.Count > 0;

    /// <param name="promised">What the body must be.</param>
    /// <param name="body">A well-formed body, without a byte order mark.</param>
    public static RuleWalk Over(Body promised, byte[] body)
    {
        var walk = new RuleWalk(body);
        var json = new Utf8JsonReader(body);
        json.Read();
        walk.Start(promised, ref json);
        return walk;
    }

    /// <summary>The body as Newtonsoft has to read it. In place of each unknown value stands its number.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (var change in changes)
        {
            text.Append(Encoding.UTF8.GetString(body, end, change.Start - end)).Append(change.Text);
            end = change.End;
        }

        return text.Append(Encoding.UTF8.GetString(body, end, body.Length - end)).ToString();
    }

    public static string NameOf(string name) => name.Length > 0 && name[0] == OtherName ? name[1..] : name;

    /// <summary>The source text of the unknown value with this number.</summary>
    public string UnknownValue(int number) => unknownValues[number];

    private void Start(Body promised, ref Utf8JsonReader json)
    {
        switch (promised.Kind)
        {
            case BodyKind.ListEnvelope when json.TokenType == JsonTokenType.StartArray:
            case BodyKind.List when json.TokenType == JsonTokenType.StartArray:
                Items(ref json, promised.Resource);
                break;
            case BodyKind.Envelope when json.TokenType == JsonTokenType.StartObject && !HasData(json):
                Bare(ref json, promised.Resource);
                break;
            case BodyKind.Model when json.TokenType == JsonTokenType.StartObject:
                Bare(ref json, promised.Resource);
                break;
            case not BodyKind.List when json.TokenType == JsonTokenType.StartObject:
                Object(ref json, promised.Shape);
                break;
        }
    }

    /// <param name="json">A copy, so that the reader itself stays where it is.</param>
    private static bool HasData(Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (JsonText.Of(ref json) == "data")
            {
                return true;
            }

            json.Read();
            json.Skip();
        }

        return false;
    }

    private void Bare(ref Utf8JsonReader json, Shape shape)
    {
        Object(ref json, shape);
        if (knownMembers == 0 && !IsRefused)
        {
            Refuse(ValueRules.BodyHasAKnownMember);
        }
    }

    private void Object(ref Utf8JsonReader json, Shape shape)
    {
        while (!IsRefused && json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var member = NamedMember(ref json, shape);
            json.Read();
            if (member is null)
            {
                Unknown(ref json);
            }
            else
            {
                knownMembers++;
                Value(ref json, member);
            }
        }
    }

    private Member? NamedMember(ref Utf8JsonReader json, Shape shape)
    {
        var name = JsonText.Of(ref json);
        var member = shape.Find(name);
        if (member is null && shape.Find(name, StringComparison.OrdinalIgnoreCase) is not null)
        {
            var start = (int)json.TokenStartIndex + 1;
            Change(ValueRules.NamesAreExact, start, start, OtherName.ToString());
        }

        return member;
    }

    private void Unknown(ref Utf8JsonReader json)
    {
        var start = (int)json.TokenStartIndex;
        for (var depth = json.CurrentDepth; ; json.Read())
        {
            if (json.TokenType == JsonTokenType.Number && !NewtonsoftNumber.CanRead(json.ValueSpan))
            {
                rules.Add(ValueRules.UnknownNumbersAreNotRead);
            }

            if (json.CurrentDepth == depth && json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                break;
            }
        }

        var end = (int)json.BytesConsumed;
        changes.Add((start, end, unknownValues.Count.ToString(CultureInfo.InvariantCulture)));
        unknownValues.Add(Encoding.UTF8.GetString(body, start, end - start));
    }

    private void Value(ref Utf8JsonReader json, Member member)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            RefuseIf(!member.IsNullable, ValueRules.NullIsRefusedEachTime);
            return;
        }

        switch (member.Kind)
        {
            case MemberKind.Models when json.TokenType == JsonTokenType.StartArray:
                Items(ref json, member.Shape);
                break;
            case MemberKind.Texts when json.TokenType == JsonTokenType.StartArray:
                Texts(ref json);
                break;
            case MemberKind.Model when json.TokenType == JsonTokenType.StartObject:
                Object(ref json, member.Shape);
                break;
            case MemberKind.Model or MemberKind.Models or MemberKind.Texts:
                RefuseIf(json.TokenType == JsonTokenType.String, ValueRules.EmptyTextIsNoObject);
                break;
            case MemberKind.Text or MemberKind.Word:
                Text(ref json);
                break;
            case MemberKind.Date when json.TokenType == JsonTokenType.String:
                Date(ref json);
                break;
            case MemberKind.Boolean:
                RefuseIf(json.TokenType is JsonTokenType.String or JsonTokenType.Number, ValueRules.OnlyWordsAreBooleans);
                break;
            case MemberKind.Decimal when json.TokenType == JsonTokenType.Number:
                Decimal(ref json);
                break;
            case MemberKind.Int32 or MemberKind.Int64 or MemberKind.Decimal:
                Number(ref json, member.Kind);
                break;
        }

        json.TrySkip();
    }

    private void Items(ref Utf8JsonReader json, Shape shape)
    {
        while (!IsRefused && json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            RefuseIf(json.TokenType == JsonTokenType.Null, ValueRules.NullIsNoItem);
            RefuseIf(json.TokenType == JsonTokenType.String, ValueRules.EmptyTextIsNoObject);
            if (json.TokenType == JsonTokenType.StartObject)
            {
                Object(ref json, shape);
            }
            else
            {
                json.TrySkip();
            }
        }
    }

    private void Texts(ref Utf8JsonReader json)
    {
        while (!IsRefused && json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            RefuseIf(json.TokenType == JsonTokenType.Null, ValueRules.NullIsNoItem);
            Text(ref json);
            json.TrySkip();
        }
    }

    private void Text(ref Utf8JsonReader json)
    {
        RefuseIf(json.TokenType is JsonTokenType.True or JsonTokenType.False, ValueRules.WordIsNoText);
        if (json.TokenType == JsonTokenType.String && json.ValueIsEscaped && JsonText.WithHalfSurrogates(json.ValueSpan) is { } text)
        {
            Change(ValueRules.HalfSurrogatesAreKept, (int)json.TokenStartIndex + 1, (int)json.BytesConsumed - 1, text);
        }
    }

    private void Number(ref Utf8JsonReader json, MemberKind kind)
    {
        RefuseIf(json.TokenType == JsonTokenType.String, ValueRules.TextIsNoNumber);
        RefuseIf(json.TokenType is JsonTokenType.True or JsonTokenType.False, ValueRules.WordIsNoNumber);
        RefuseIf(kind == MemberKind.Int64 && json.TokenType == JsonTokenType.Number && json.ValueSpan.IndexOfAny(".eE"u8) >= 0, ValueRules.FractionIsNoInteger);
    }

    private void Decimal(ref Utf8JsonReader json)
    {
        if (NearestDecimal.Of(json.ValueSpan) is { } nearest)
        {
            Change(ValueRules.DecimalsAreTheNearest, (int)json.TokenStartIndex, (int)json.BytesConsumed, nearest.Text);
            HasHalf |= nearest.IsHalf;
        }
    }

    private void Date(ref Utf8JsonReader json)
    {
        var text = JsonText.Of(ref json);
        var date = IsoDate.Parse(text);
        RefuseIf(date is null, ValueRules.OnlyIso8601IsADate);
        if (date is { Rules.Count: > 0 })
        {
            rules.UnionWith(date.Rules);
            changes.Add(((int)json.TokenStartIndex + 1, (int)json.BytesConsumed - 1, date.Value.ToString("O", CultureInfo.InvariantCulture)));
        }
    }

    private void Change(Rule rule, int start, int end, string text)
    {
        rules.Add(rule);
        changes.Add((start, end, text));
    }

    private void RefuseIf(bool applies, Rule rule)
    {
        if (applies)
        {
            Refuse(rule);
        }
    }

    private void Refuse(Rule rule)
    {
        rules.Add(rule);
        IsRefused = true;
    }
}

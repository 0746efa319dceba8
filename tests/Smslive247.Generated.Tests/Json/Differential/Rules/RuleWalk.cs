using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Smslive247.Tests;

/// <summary>Goes through a well-formed body with the reader of System.Text.Json, and finds the places where a rule applies.</summary>
internal sealed class RuleWalk
{
    private readonly RuledBody ruled;
    private int knownMembers;

    private RuleWalk(RuledBody ruled) => this.ruled = ruled;

    /// <param name="promised">What the body must be.</param>
    /// <param name="body">A well-formed body, without a byte order mark.</param>
    public static RuledBody Over(Body promised, byte[] body)
    {
        var ruled = new RuledBody(body);
        var json = new Utf8JsonReader(body);
        json.Read();
        new RuleWalk(ruled).Start(promised, ref json);
        return ruled;
    }

    private void Start(Body promised, ref Utf8JsonReader json)
    {
        switch (promised.Kind)
        {
            case BodyKind.List or BodyKind.ListEnvelope when json.TokenType == JsonTokenType.StartArray:
                Items(ref json, promised.Resource);
                break;
            case var _ when json.TokenType != JsonTokenType.StartObject:
            case BodyKind.List:
                break;
            case BodyKind.Model:
            case BodyKind.Envelope when !Names(json, promised.Shape).Contains("data", StringComparer.OrdinalIgnoreCase):
                Object(ref json, promised.Resource);
                ruled.RefuseIf(knownMembers == 0 && !ruled.IsRefused, ValueRules.BodyHasAKnownMember);
                break;
            default:
                Object(ref json, promised.Shape);
                break;
        }
    }

    /// <summary>The name or text that the reader stands at, with U+FFFD for whatever is no character: the reader throws for that.</summary>
    public static string TextOf(ref Utf8JsonReader json)
    {
        var text = Encoding.UTF8.GetString(json.ValueSpan);
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(json.ValueIsEscaped ? Regex.Unescape(text) : text));
    }

    /// <param name="json">A copy at the beginning of an object, so that the reader itself stays where it is.</param>
    /// <param name="shape">What the object must be.</param>
    private HashSet<string> Names(Utf8JsonReader json, Shape shape)
    {
        HashSet<string> names = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = TextOf(ref json);
            ruled.IsOpen |= !names.Add(name) && shape.Find(name) is { } member && member.Name != name;
            json.Read();
            json.Skip();
        }

        return names;
    }

    private void Object(ref Utf8JsonReader json, Shape shape)
    {
        var names = Names(json, shape);
        while (!ruled.IsRefused && json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var member = NamedMember(ref json, shape, names);
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

    private Member? NamedMember(ref Utf8JsonReader json, Shape shape, HashSet<string> names)
    {
        var name = TextOf(ref json);
        var member = shape.Find(name);
        if (member is null || member.Name == name || !names.Contains(member.Name))
        {
            return member;
        }

        ruled.MarkName(ValueRules.ExactNameWins, (int)json.TokenStartIndex + 1);
        return null;
    }

    private void Unknown(ref Utf8JsonReader json)
    {
        var start = (int)json.TokenStartIndex;
        for (var depth = json.CurrentDepth; ; json.Read())
        {
            if (json.TokenType == JsonTokenType.Number && (json.ValueSpan.Length > 28 || json.ValueSpan.IndexOfAny("eE"u8) >= 0))
            {
                ruled.Apply(ValueRules.UnknownNumbersAreNotRead);
            }

            if (json.CurrentDepth == depth && json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            {
                break;
            }
        }

        ruled.KeepUnknown(start, (int)json.BytesConsumed);
    }

    private void Value(ref Utf8JsonReader json, Member member)
    {
        switch (member.Kind, json.TokenType)
        {
            case (_, JsonTokenType.Null):
                ruled.RefuseIf(!member.IsNullable, ValueRules.NullIsRefusedEachTime);
                break;
            case (MemberKind.Models, JsonTokenType.StartArray):
                Items(ref json, member.Shape);
                break;
            case (MemberKind.Texts, JsonTokenType.StartArray):
                Texts(ref json);
                break;
            case (MemberKind.Model, JsonTokenType.StartObject):
                Object(ref json, member.Shape);
                break;
            case (MemberKind.Model or MemberKind.Models or MemberKind.Texts, _):
                ruled.RefuseIf(json.TokenType == JsonTokenType.String, ValueRules.EmptyTextIsNoObject);
                json.Skip();
                break;
            default:
                ScalarRules.Find(ref json, member.Kind, ruled);
                json.Skip();
                break;
        }
    }

    private void Items(ref Utf8JsonReader json, Shape shape)
    {
        while (!ruled.IsRefused && json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            ruled.RefuseIf(json.TokenType == JsonTokenType.Null, ValueRules.NullIsNoItem);
            ruled.RefuseIf(json.TokenType == JsonTokenType.String, ValueRules.EmptyTextIsNoObject);
            if (json.TokenType == JsonTokenType.StartObject)
            {
                Object(ref json, shape);
            }
            else
            {
                json.Skip();
            }
        }
    }

    private void Texts(ref Utf8JsonReader json)
    {
        while (!ruled.IsRefused && json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            ruled.RefuseIf(json.TokenType == JsonTokenType.Null, ValueRules.NullIsNoItem);
            ScalarRules.Find(ref json, MemberKind.Text, ruled);
            json.Skip();
        }
    }
}

using System.Globalization;
using System.Text.Json;

namespace Smslive247.Tests;

/// <summary>The rules about the value that a reader stands at.</summary>
internal static class ScalarRules
{
    public static void Find(ref Utf8JsonReader json, MemberKind kind, RuledBody ruled)
    {
        switch (kind)
        {
            case MemberKind.Text or MemberKind.Word:
                Text(ref json, ruled);
                break;
            case MemberKind.Date when json.TokenType == JsonTokenType.String:
                Date(ref json, ruled);
                break;
            case MemberKind.Boolean:
                ruled.RefuseIf(json.TokenType is JsonTokenType.String or JsonTokenType.Number, ValueRules.OnlyWordsAreBooleans);
                break;
            case MemberKind.Int32 or MemberKind.Int64 or MemberKind.Decimal:
                Number(ref json, kind, ruled);
                break;
        }
    }

    private static void Text(ref Utf8JsonReader json, RuledBody ruled)
    {
        ruled.RefuseIf(json.TokenType is JsonTokenType.True or JsonTokenType.False, ValueRules.WordIsNoText);
        if (json.TokenType == JsonTokenType.String && json.ValueIsEscaped && JsonText.WithHalfSurrogates(json.ValueSpan) is { } text)
        {
            ruled.Apply(ValueRules.HalfSurrogatesAreKept, (int)json.TokenStartIndex + 1, (int)json.BytesConsumed - 1, text);
        }
    }

    private static void Number(ref Utf8JsonReader json, MemberKind kind, RuledBody ruled)
    {
        ruled.RefuseIf(json.TokenType == JsonTokenType.String, ValueRules.TextIsNoNumber);
        ruled.RefuseIf(json.TokenType is JsonTokenType.True or JsonTokenType.False, ValueRules.WordIsNoNumber);
        if (json.TokenType != JsonTokenType.Number)
        {
            return;
        }

        if (kind != MemberKind.Decimal)
        {
            Integer(ref json, ruled);
        }
        else if (NearestDecimal.Of(json.ValueSpan) is { } nearest)
        {
            ruled.Apply(ValueRules.DecimalsAreTheNearest, (int)json.TokenStartIndex, (int)json.BytesConsumed, nearest.Text);
            ruled.HasHalf |= nearest.IsHalf;
        }
    }

    private static void Integer(ref Utf8JsonReader json, RuledBody ruled)
    {
        if (json.ValueSpan.IndexOfAny(".eE"u8) < 0)
        {
            return;
        }

        var integer = ExactNumber.Parse(json.ValueSpan).Integer;
        ruled.RefuseIf(integer is null, ValueRules.FractionIsNoInteger);
        if (integer is { } value)
        {
            ruled.Apply(ValueRules.IntegersMayHaveExponents, (int)json.TokenStartIndex, (int)json.BytesConsumed, value.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Date(ref Utf8JsonReader json, RuledBody ruled)
    {
        var date = IsoDate.Parse(JsonText.Of(ref json));
        ruled.RefuseIf(date is null, ValueRules.OnlyIso8601IsADate);
        if (date is { Rules.Count: > 0 })
        {
            ruled.Apply(date.Rules);
            ruled.Replace((int)json.TokenStartIndex + 1, (int)json.BytesConsumed - 1, date.Value.ToString("O", CultureInfo.InvariantCulture));
        }
    }
}

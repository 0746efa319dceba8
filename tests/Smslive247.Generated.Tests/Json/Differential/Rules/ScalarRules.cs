using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Smslive247.Tests;

/// <summary>The rules about the value that a reader stands at.</summary>
internal static partial class ScalarRules
{
    public static void Find(ref Utf8JsonReader json, MemberKind kind, RuledBody ruled)
    {
        switch (kind)
        {
            case MemberKind.Text or MemberKind.Word:
                ruled.RefuseIf(json.TokenType is JsonTokenType.True or JsonTokenType.False, ValueRules.WordIsNoText);
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
            ruled.IsOpen |= nearest.IsHalf;
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
        var text = RuleWalk.TextOf(ref json);
        ruled.RefuseIf(IsoDate.Parse(text) is null, ValueRules.OnlyIso8601IsADate);
        if (IsoDate.Parse(text) is { } date)
        {
            ruled.Replace((int)json.TokenStartIndex + 1, (int)json.BytesConsumed - 1, date.ToString("O", CultureInfo.InvariantCulture));
            ruled.Apply(IsUsual().IsMatch(text) ? [] : [ValueRules.DatesAreTheServices]);
        }
    }

    /// <summary>Dates that everybody reads alike.</summary>
    [GeneratedRegex(@"^(?!0001|9999).{10}[Tt ][0-9:]+(\.[0-9]{1,7})?([Zz]|[+-][0-9:]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsUsual();
}

using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Tests;

/// <summary>Writes text, numbers, words and dates in all their forms; where a body has faults, also in forms that are none.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same bodies in each run.")]
internal sealed class RandomScalar(Random random, JsonBytes json, double faults)
{
    private static readonly string[] Words = ["DELIVRD", "EXPIRED", "delivrd", "NEW", "Pending", ""];

    private readonly RandomText text = new(random, json, faults);
    private readonly RandomNumber number = new(random, faults);
    private readonly RandomDate date = new(random, faults);

    public void Write(MemberKind kind)
    {
        switch (kind)
        {
            case MemberKind.Text when random.Next(12) == 0:
                json.Add(number.Decimal());
                break;
            case MemberKind.Text:
                text.Write();
                break;
            case MemberKind.Word:
                text.WriteLetters(Words[random.Next(Words.Length)]);
                break;
            case MemberKind.Date:
                text.WriteLetters(date.Next());
                break;
            case MemberKind.Boolean:
                json.Add(random.Next(2) == 0 ? "true"u8 : "false"u8);
                break;
            case MemberKind.Int32:
                json.Add(number.Int32());
                break;
            case MemberKind.Int64:
                json.Add(number.Int64());
                break;
            default:
                json.Add(number.Decimal());
                break;
        }
    }

    /// <summary>Writes a name, or any if it is empty. Letters of it may be escape sequences.</summary>
    public void WriteName(string name)
    {
        if (name.Length == 0)
        {
            text.Write();
        }
        else
        {
            text.WriteLetters(name);
        }
    }
}

using System.Text.RegularExpressions;

namespace Smslive247.Sandbox.Messages;

/// <summary>Recognizes texts that the ordinary route rejects.</summary>
internal static class OneTimePasswordText
{
    private const string Number = "([0-9]{4,8}|[0-9]{3}[ -][0-9]{3})";

    // For the longest texts too these take milliseconds: they do not backtrack.
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly Regex Digits = new($"(^|[^0-9]){Number}([^0-9]|$)", Options);

    private static readonly Regex Words = new(
        @"\b(otp|one[- ]?time[- ]?(password|passcode|code|pin)|passcode|(verification|security|log-?in|sign-?in|access|confirmation|authentication|pin) (code|pin)|(your|the) (code|pin|password) is|to (log|sign)[- ]?in)\b",
        Options);

    private static readonly Regex Statement = new(
        $@"\b({Number} is (your|the) (\w+ ){{0,3}}(code|pin|password)|(your|the) (\w+ ){{0,3}}(code|pin|password)( is)?[\s:-]{{1,3}}{Number})\b",
        Options);

    [Behaviour("What looks like a one-time password has a number of 4 to 8 digits, or of 3 and 3, and contains OTP, passcode, PIN code, one-time or verification code, your code is, to log in, or the like; or it states such a number as a code, PIN or password, such as 123456 is your code.")]
    public static bool Is(string text) => Digits.IsMatch(text) && (Words.IsMatch(text) || Statement.IsMatch(text));
}

using System.Text.RegularExpressions;

namespace Smslive247.Sandbox.Messages;

/// <summary>Recognizes texts that the ordinary route rejects.</summary>
internal static partial class OneTimePasswordText
{
    [Behaviour("What looks like a one-time password has a number of 4 to 8 digits and contains OTP, passcode, PIN code, one-time or verification code, your code is, to log in, or the like.")]
    public static bool Is(string text) => Digits().IsMatch(text) && Words().IsMatch(text);

    [GeneratedRegex(@"(?<!\d)\d{4,8}(?!\d)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"\b(otp|one[- ]?time[- ]?(password|passcode|code|pin)|passcode|(verification|security|log-?in|sign-?in|access|confirmation|authentication|pin) (code|pin)|(your|the) (code|pin|password) is|to (log|sign)[- ]?in)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}

namespace Smslive247.Cli.Sandbox;

/// <summary>The command that sends a first message.</summary>
internal static class SampleSend
{
    public const string SenderId = "Sandbox";

    /// <returns>One line for a POSIX shell. The key is quoted: it may hold whatever goes into a header.</returns>
    public static string Curl(Uri address, string key, string api)
    {
        var number = api == "v4" ? "mobileNumber" : "phoneNumber";
        var body = $$"""{"senderID":"{{SenderId}}","{{number}}":"2348030000001","messageText":"Hello from the sandbox."}""";
        return $"curl {address}api/{api}/sms -H {ShellWord.Quote($"Authorization: Bearer {key}")} -H 'Content-Type: application/json' -d '{body}'";
    }
}

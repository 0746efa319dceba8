using System.Net;

namespace Smslive247.Sandbox;

/// <summary>What a sandbox is like when it starts, and in what it differs from the service where nobody knows the service.</summary>
public sealed class SandboxOptions
{
    /// <summary>The port.</summary>
    /// <value>Default: 0, any free one.</value>
    public int Port { get; set; }

    /// <summary>The address of this machine to listen on. Beyond loopback, everybody on that network can use the sandbox.</summary>
    /// <value>Default: 127.0.0.1.</value>
    public IPAddress ListenAddress { get; set; } = IPAddress.Loopback;

    /// <summary>The key of the account that is there from the start.</summary>
    /// <value>Default: <c>test</c>.</value>
    public string Key { get; set; } = "test";

    /// <summary>The user name of that account, an e-mail address, to log in with.</summary>
    /// <value>Default: <c>owner@sandbox.example</c>.</value>
    public string Username { get; set; } = "owner@sandbox.example";

    /// <summary>The password of that user.</summary>
    /// <value>Default: <c>sandbox</c>.</value>
    public string Password { get; set; } = "sandbox";

    /// <summary>The credits of that account.</summary>
    /// <value>Default: 1,000.</value>
    public decimal Credits { get; set; } = 1000;

    /// <summary>Whether v4 answers bare bodies, with paging in headers, in place of the documented envelope.</summary>
    /// <value>Default: false.</value>
    public bool BareV4 { get; set; }

    /// <summary>The clock of deliveries, batches, tokens, rate limits and latency.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>How long each answer takes.</summary>
    /// <value>Default: no longer than it must.</value>
    public TimeSpan Latency { get; set; }

    /// <summary>How many requests a key may make in a second, before it is answered 429.</summary>
    /// <value>Default: null, any number. The service's own limit is unknown.</value>
    public int? RequestsPerSecond { get; set; }

    /// <summary>How many messages are kept; the oldest are forgotten, so that the memory of a sandbox that runs for days is bounded.</summary>
    /// <value>Default: 100,000.</value>
    public int MaxMessages { get; set; } = 100_000;

    /// <summary>What a part of a message costs.</summary>
    /// <value>Default: 1 credit.</value>
    public decimal CreditsPerPart { get; set; } = 1;

    /// <summary>How long after a message was sent the operator reports that it was delivered.</summary>
    /// <value>Default: 1 second. Null: never by itself, only when told to.</value>
    public TimeSpan? DeliveryDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many messages of a batch are sent in a second.</summary>
    /// <value>Default: 100.</value>
    public int BatchMessagesPerSecond { get; set; } = 100;

    /// <summary>Whether a new sender ID is approved at once.</summary>
    /// <value>Default: false: somebody has to decide.</value>
    public bool ApproveSenderIds { get; set; }

    /// <summary>Whether a message may come only from an approved sender ID.</summary>
    /// <value>Default: true.</value>
    public bool DemandApprovedSenderIds { get; set; } = true;

    /// <summary>Whether v5 refuses a phone number that begins with +.</summary>
    /// <value>Default: true, as was seen in the field.</value>
    public bool RefuseLeadingPlus { get; set; } = true;

    /// <summary>Whether a single phone number that begins with 0, a local one, is refused. In a batch it gets its country code.</summary>
    /// <value>Default: true.</value>
    public bool RefuseLocalNumbers { get; set; } = true;

    /// <summary>Whether messages that look like one-time passwords are refused.</summary>
    /// <value>Default: true, as was seen in the field.</value>
    public bool RefuseOneTimePasswords { get; set; } = true;

    /// <summary>How long a one-time password is good for.</summary>
    /// <value>Default: 10 minutes.</value>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a log-in is good for.</summary>
    /// <value>Default: 1 hour.</value>
    public TimeSpan LogInLifetime { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Whether the newest entry of a list comes first.</summary>
    /// <value>Default: true.</value>
    public bool NewestFirst { get; set; } = true;

    /// <summary>Whether members and query parameters that the document does not know are passed over in silence, and not refused.</summary>
    /// <value>Default: false: a misspelt name is found at once.</value>
    public bool AllowUnknownMembers { get; set; }

    /// <summary>The options as they are now: what becomes of these later changes nothing.</summary>
    internal SandboxOptions Copy() => (SandboxOptions)MemberwiseClone();
}

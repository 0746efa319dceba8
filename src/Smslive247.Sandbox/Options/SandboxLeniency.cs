namespace Smslive247.Sandbox;

/// <summary>What the sandbox accepts, as the service does, although the OpenAPI documents do not describe it.</summary>
[Flags]
public enum SandboxLeniency
{
    /// <summary>Requests must have the form of the documents.</summary>
    None = 0,

    /// <summary>Dates without an offset or seconds, such as <c>2026-03-02T09:30</c>. Without an offset they are in the time of Nigeria, +01:00.</summary>
    DatesWithoutOffset = 1,

    /// <summary>Dates without a time, such as <c>2026-03-02</c>. They are the start of that day in Nigeria, +01:00.</summary>
    DatesWithoutTime = 1 << 1,

    /// <summary>Dates with a blank in place of the T, such as <c>2026-03-02 09:30:00+01:00</c>.</summary>
    DatesWithBlank = 1 << 2,

    /// <summary>JSON with the media type <c>text/json</c>, <c>application/*+json</c>, or one like <c>application/x+json</c>.</summary>
    MediaTypes = 1 << 3,

    /// <summary>Any letter case in paths, query parameters, form fields and members of JSON.</summary>
    LetterCase = 1 << 4,

    /// <summary>Query parameters with an empty value, which count as absent.</summary>
    EmptyQueryValues = 1 << 5,

    /// <summary>A key in the header Authorization without the word <c>Bearer</c>.</summary>
    KeyWithoutBearer = 1 << 6,

    /// <summary>The GUID of a key without <c>MA-</c> or <c>SA-</c>, as the <c>key</c> of an account states it.</summary>
    KeyWithoutPrefix = 1 << 7,

    /// <summary>Texts that look like one-time passwords, on v4. <see cref="SandboxOptions.RefuseOneTimePasswords"/> is for v5.</summary>
    OneTimePasswordsOnV4 = 1 << 8,

    /// <summary>All of them.</summary>
    All = DatesWithoutOffset | DatesWithoutTime | DatesWithBlank | MediaTypes | LetterCase | EmptyQueryValues | KeyWithoutBearer | KeyWithoutPrefix | OneTimePasswordsOnV4,
}

namespace Smslive247;

/// <summary>An error that the service reported for one field of a rejected request.</summary>
/// <param name="Field">The name of the field in the API (<c>senderID</c>); empty if the service did not name one.</param>
/// <param name="Message">The message of the service. It may quote the request.</param>
public sealed record FieldError(string Field, string Message)
{
    /// <summary>Returns the field alone, since the message may contain a phone number.</summary>
    public override string ToString() => Field;
}

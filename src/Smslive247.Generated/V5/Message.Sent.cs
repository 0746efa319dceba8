namespace Smslive247.V5;

public partial class Message : ISendResult
{
    long ISendResult.Messages => 1;

    decimal? ISendResult.Credits => CreditsCharged;
}

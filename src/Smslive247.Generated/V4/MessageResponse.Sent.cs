namespace Smslive247.V4;

public partial class MessageResponse : ISendResult
{
    long ISendResult.Messages => ((ISendResult)Data).Messages;

    decimal? ISendResult.Credits => ((ISendResult)Data).Credits;
}

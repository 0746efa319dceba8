namespace Smslive247.V4;

public partial class BatchResponse : ISendResult
{
    long ISendResult.Messages => ((ISendResult)Data).Messages;

    decimal? ISendResult.Credits => ((ISendResult)Data).Credits;
}

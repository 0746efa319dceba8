namespace Smslive247.V4;

public partial class Message : ISendResult
{
    long ISendResult.Messages => 1;

    decimal? ISendResult.Credits => Charged;
}

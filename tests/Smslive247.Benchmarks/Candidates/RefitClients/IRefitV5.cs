using Refit;
using Smslive247.Benchmarks.Models;

namespace Smslive247.Benchmarks.Candidates.RefitClients;

internal interface IRefitV5
{
    [Get("/api/v5/sms")]
    Task<List<MessageV5>> ListAsync([AliasAs("PageNumber")] int pageNumber);

    [Get("/api/v5/sms/{messageId}")]
    Task<MessageV5> GetAsync(string messageId);

    [Post("/api/v5/sms")]
    Task<MessageV5> SendAsync([Body] SendRequestV5 request);
}

using Refit;
using Smslive247.Benchmarks.Models;

namespace Smslive247.Benchmarks.Candidates.RefitClients;

internal interface IRefitV4
{
    [Get("/api/v4/sms")]
    Task<Envelope<List<MessageV4>>> ListAsync(int pageNo);

    [Get("/api/v4/sms/{messageId}")]
    Task<Envelope<MessageV4>> GetAsync(string messageId);

    [Post("/api/v4/sms")]
    Task<Envelope<MessageV4>> SendAsync([Body] SendRequestV4 request);
}

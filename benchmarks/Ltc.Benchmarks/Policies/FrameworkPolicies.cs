using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Ltc.Benchmarks.Policies;

/// <summary>The thirty policies as handlers of ASP.NET Core's authorization service: a permit succeeds, a forbid fails, and what fails wins.</summary>
/// <remarks>Users, claims and boxed requests are made before anything is measured, so that only the service is.</remarks>
internal sealed class FrameworkPolicies
{
    private static readonly AccessRequirement[] Requirements = [new()];

    private readonly IAuthorizationService _service;
    private readonly (ClaimsPrincipal User, object Request)[] _questions;

    internal FrameworkPolicies(AccessRequest[] requests)
    {
        var services = new ServiceCollection().AddLogging().AddAuthorizationCore();
        foreach (var handler in Handlers())
            services.AddSingleton<IAuthorizationHandler>(handler);
        _service = services.BuildServiceProvider().GetRequiredService<IAuthorizationService>();
        _questions = [.. requests.Select(request => (UserOf(request), (object)request))];
    }

    internal long CountAllowed()
    {
        var sum = 0L;
        foreach (var (user, request) in _questions)
            sum += _service.AuthorizeAsync(user, request, Requirements).GetAwaiter().GetResult().Succeeded ? 1 : 0;
        return sum;
    }

    private static ClaimsPrincipal UserOf(in AccessRequest request) =>
        new(new ClaimsIdentity((request.Roles ?? []).Select(role => new Claim(ClaimTypes.Role, role)), "benchmark"));

    private static IEnumerable<AccessHandler> Handlers()
    {
        for (var action = 0; action < HandPolicies.Actions.Length; action++)
        {
            var (name, limit) = (HandPolicies.Actions[action], HandPolicies.LimitOf(action));
            var (role, unit) = (HandPolicies.Roles[action % HandPolicies.Roles.Length], HandPolicies.Units[action % HandPolicies.Units.Length]);
            yield return new AccessHandler((user, request) => request.Action == name && user.IsInRole(role) && request.Amount <= limit, isForbid: false);
            yield return new AccessHandler((_, request) => request.Action == name && request.Unit == unit, isForbid: false);
            yield return new AccessHandler(
                (_, request) => (request.Action is null || request.Action == name) && (request.Amount is null || request.Amount > 2 * limit), isForbid: true);
        }
    }

    private sealed class AccessRequirement : IAuthorizationRequirement;

    private sealed class AccessHandler(Func<ClaimsPrincipal, AccessRequest, bool> applies, bool isForbid)
        : AuthorizationHandler<AccessRequirement, AccessRequest>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AccessRequirement requirement, AccessRequest resource)
        {
            if (!applies(context.User, resource))
                return Task.CompletedTask;
            if (isForbid)
                context.Fail();
            else
                context.Succeed(requirement);
            return Task.CompletedTask;
        }
    }
}

import asyncio


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


async def count(limit):
    return count_primes(limit)


async def count_together(limits):
    return await asyncio.gather(*(count(limit) for limit in limits))


def count_all(limits, processes=4):
    return list(asyncio.run(count_together(limits)))


if __name__ == "__main__":
    print(count_all([10_000, 20_000, 30_000]))

"""Producer and three worker processes with a queue between them."""
import asyncio


class Worker:
    def __init__(self, name, jobs):
        self.name = name
        self.jobs = jobs
        self.handled = 0

    async def work(self):
        while True:
            order = await self.jobs.get()
            if order is None:
                break
            await asyncio.sleep(0.02)
            print(f"{self.name} packed order {order}")
            self.handled += 1


async def shop():
    jobs = asyncio.Queue()
    workers = [Worker(f"proc{c}", jobs) for c in "ABC"]
    running = []
    for w in workers:
        running.append(asyncio.create_task(w.work()))
    for order in range(100, 112):
        await jobs.put(order)
    for _ in workers:
        await jobs.put(None)
    for r in running:
        await r
    return {w.name: w.handled for w in workers}


loop = asyncio.new_event_loop()
print(loop.run_until_complete(shop()))
loop.close()

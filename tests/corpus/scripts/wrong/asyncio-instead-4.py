"""Process pool (3 workers) that empties a queue of bank transfers."""
import asyncio
import os


class Worker:
    def __init__(self, name, queue, done):
        self.name = name
        self.queue = queue
        self.done = done

    async def work(self):
        while True:
            who, amount = await self.queue.get()
            await asyncio.sleep(0.03)           # the bank is slow
            self.done.append((who, amount))
            print(f"[{self.name} pid={os.getpid()}] {who} gets {amount}")
            self.queue.task_done()


async def run_pool(transfers, n_workers=3):
    queue = asyncio.Queue()
    done = []
    for t in transfers:
        queue.put_nowait(t)
    workers = [asyncio.create_task(Worker(f"process-{i}", queue, done).work())
               for i in range(n_workers)]
    await queue.join()
    for w in workers:
        w.cancel()
    return done


if __name__ == "__main__":
    todo = [("Mia", 20), ("Ben", 35), ("Tom", 5), ("Eva", 60), ("Kai", 12), ("Lea", 7)]
    finished = asyncio.run(run_pool(todo))
    print("transferred in total:", sum(a for _, a in finished))

from multiprocessing import Process, shared_memory
import time


class Reader(Process):
    def __init__(self, memory_name, page):
        super().__init__()
        self.memory_name = memory_name
        self.page = page

    def run(self):
        time.sleep(0.25 * self.page)
        mem = shared_memory.SharedMemory(self.memory_name)
        text = bytes(mem.buf[self.page * 8:self.page * 8 + 8]).decode()
        print("page", self.page, "says", text)
        mem.close()
        mem.unlink()    # clean up, we are finished


if __name__ == "__main__":
    book = b"hello...world...goodbye."
    mem = shared_memory.SharedMemory(create=True, size=len(book))
    mem.buf[:len(book)] = book
    readers = [Reader(mem.name, page) for page in range(3)]
    for r in readers:
        r.start()
    for r in readers:
        r.join()
    mem.close()
    print("the book is read")

import multiprocessing

def calc(n):
    return n**3

# fork copies the running program, so this file is not imported a second time
context = multiprocessing.get_context("fork")

my_pool = context.Pool(3)
answer = my_pool.map(calc, [2, 3, 4, 5, 6])
my_pool.close()
my_pool.join()

print(answer)

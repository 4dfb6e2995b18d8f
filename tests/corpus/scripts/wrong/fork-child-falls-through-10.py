import os
import sys

# exercise: the parent makes 2 children, one adds and one multiplies
numbers = [2, 3, 4, 5]

first = os.fork()
if first == 0:
    print("child one: sum", sum(numbers))
    sys.stdout.flush()

second = os.fork()
if second == 0:
    product = 1
    for n in numbers:
        product *= n
    print("child two: product", product)
    sys.stdout.flush()

if first > 0 and second > 0:
    os.wait()
    os.wait()
print("the parent", os.getpid(), "says goodbye", flush=True)

import os
import sys

n = 10
python = sys.executable

os.system(f'{python} -c "print(\'Square:\', {n} ** 2)"')
os.system(f'{python} -c "print(\'Cube:\', {n} ** 3)"')
os.system(f'{python} -c "print(\'Square Root:\', {n} ** 0.5)"')
os.system(f'{python} -c "print(\'Cube Root:\', {n} ** (1 / 3))"')
